import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RECIPES } from '#models/index.ts';
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { checkCited, checkGrades, checkUnusedSources } from '#src/content/check/cited.ts';
import { checkClaims } from '#src/content/check/claims.ts';
import { checkCoverage } from '#src/content/check/coverage.ts';
import { checkDangers } from '#src/content/check/dangers.ts';
import { checkGlossary } from '#src/content/check/glossary.ts';
import { checkPoints } from '#src/content/check/points.ts';
import { checkPromises } from '#src/content/check/promises.ts';
import { checkDeadEnds, checkReachable } from '#src/content/check/reachable.ts';
import { checkReading } from '#src/content/check/reading.ts';
import { checkReferences } from '#src/content/check/references.ts';
import { checkRepeats } from '#src/content/check/repeats.ts';
import { checkTape } from '#src/content/check/tape.ts';
import type { Content } from '#src/content/content.ts';
import { formatFinding } from '#src/content/finding.ts';
import { loadContent } from '#src/content/load.ts';
import { plainText } from '#src/content/passage.ts';
import type { ContentRecord, RecordKind } from '#src/content/records.ts';
import { checkComplete } from '#src/content/relations/check/atlas.ts';
import { checkRelations } from '#src/content/relations/check/check-relations.ts';

const ATLAS = parseAtlas(JSON.parse(readFileSync(join(import.meta.dirname, '../../models/atlas/atlas.json'), 'utf8')));
const BASE_IDS = RECIPES.map((recipe) => recipe.id);
const MODEL_KEYS = [...new Set(RECIPES.flatMap((recipe) => recipe.sources))];

let content: Content;
beforeAll(async () => {
  content = await loadContent(join(import.meta.dirname, '../../content'));
});

const pick = <Kind extends RecordKind>(kind: Kind) =>
  content.records
    .map(({ record }) => record)
    .filter((record): record is Extract<ContentRecord, { kind: Kind }> => record.kind === kind);

describe('the texts of the site', () => {
  it.each([
    ['links, ids and sources lead somewhere', checkReferences],
    ['every claim names a source', checkCited],
    ['no grade is better than its sources', checkGrades],
    ['the bibliography holds only what is named', (all: Content) => checkUnusedSources(all, MODEL_KEYS)],
    ['every record is led to, and every technique named by a complaint', checkReachable],
    ['every record leads on', checkDeadEnds],
    ['the danger signs that they name are there', checkDangers],
    ['their points lie on landmarks of the atlas', (all: Content) => checkPoints(all, ATLAS)],
    ['their strips can be laid as they are told', (all: Content) => checkTape(all, ATLAS)],
    ['how things hang together contradicts nothing', checkRelations],
    ['every nerve and muscle hangs together with others', (all: Content) => checkComplete(all, ATLAS)],
    ['the explained words are used, and explained once', checkGlossary],
    ['every claim is covered or left out for a reason', checkClaims],
    ['nobody is promised a cure', checkPromises],
    ['an eighth-grader can read them', checkReading],
    ['no page says what another says', checkRepeats],
    ['every structure has a page, and every page a structure', (all: Content) => checkCoverage(all, BASE_IDS)],
  ])('%s', (_name, check) => {
    // A folder without them passes their checks; the site has them.
    expect(content.coverage).not.toBeNull();
    expect(content.glossary).not.toEqual([]);
    expect(check(content).map(formatFinding)).toEqual([]);
  });

  it.each(MODEL_KEYS)('the bibliography holds %s, which a model names', (key) => {
    expect(content.sources.map((source) => source.key)).toContain(key);
  });

  it.each([
    ...['piriformis', 'tensor-fasciae-latae', 'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'],
    ...['psoas-major', 'iliacus', 'l1', 'l2', 'l3', 'l4', 'l5', 'sacrum', 'hip-bone', 'femur'],
    ...['disc-t12-l1', 'disc-l1-l2', 'disc-l2-l3', 'disc-l3-l4', 'disc-l4-l5', 'disc-l5-s1'],
    ...['quadratus-lumborum', 'multifidus-l4', 'thoracolumbar-fascia', 'iliotibial-tract'],
    ...[
      'sacroiliac-cartilage',
      'facet-joint-l4-l5',
      'sciatic-nerve',
      'superior-gluteal-nerve',
      'inferior-gluteal-nerve',
    ],
    ...['pudendal-nerve', 'femoral-nerve', 'lateral-femoral-cutaneous-nerve', 'superior-cluneal-nerves'],
  ])('%s has a full page', (id) => {
    expect(pick('structure').find((record) => record.id === id)).toMatchObject({ full: true });
  });

  it.each(['piriformis', 'tensor-fasciae-latae', 'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'])(
    '%s can be pressed, massaged, taped and trained',
    (id) => {
      for (const kind of ['release', 'massage', 'taping', 'exercise'] as const) {
        const techniques = pick(kind).filter((record) => record.structures.includes(id));
        expect(techniques, `${kind} for ${id}`).not.toEqual([]);
      }
    },
  );

  it.each(['psoas-major', 'iliacus'])('nobody is told to press a ball into the belly for the %s', (id) => {
    for (const record of pick('release').filter(({ structures }) => structures.includes(id))) {
      expect(`${record.tool} ${record.cautions.map(plainText).join(' ')}`).toMatch(/never|no ball|therapist/i);
    }
  });

  it.each([
    ['dural-sac', /cannot pass water.*ambulance/i],
    ['posterior-longitudinal-ligament', /saddle.*ambulance/i],
    ['root-s3', /saddle.*ambulance/i],
    ['root-s4', /hospital now/i],
    ['pudendal-nerve', /loss of feeling.*ambulance/i],
    ['quadratus-lumborum', /blood in the urine.*same day/i],
    ['femoral-nerve', /never press a ball.*groin/i],
    ['iliofemoral-ligament', /do not try to press it/i],
    ['lateral-femoral-cutaneous-nerve', /keep balls.*3 cm/i],
    ['genitofemoral-nerve', /pressing on the muscle through the belly/i],
    ['common-fibular-nerve', /foot drop.*same day/i],
    ['tibial-nerve', /no ball or thumb/i],
  ])('the page of the %s says %s', (id, danger) => {
    const parsed = content.records.find(({ record }) => record.kind === 'structure' && record.id === id);
    expect(parsed?.passages.some(({ inline }) => danger.test(plainText(inline)))).toBe(true);
  });

  it('every disc from L1 down names the nerve at risk, each its own', () => {
    const nerves = pick('structure')
      .filter(({ id }) => /^disc-l/.test(id))
      .map(({ facts }) => facts.find(({ label }) => label === 'Nerve at risk')?.value ?? [])
      .map((value) => /[LS]\d/.exec(plainText(value))?.[0]);
    expect(nerves).toEqual(['L2', 'L3', 'L4', 'L5', 'S1']);
  });
});

describe('the danger signs', () => {
  it('put the emergencies first', () => {
    const order = ['now', 'today', 'soon'];
    const urgencies = content.redFlags.map(({ urgency }) => order.indexOf(urgency));
    expect(urgencies).toEqual(urgencies.toSorted((a, b) => a - b));
  });

  it.each([
    ['cauda-equina', 'now'],
    ['aortic-aneurysm', 'now'],
    ['hip-fracture', 'now'],
    ['septic-hip', 'now'],
    ['cord-compression', 'now'],
    ['leg-clot', 'today'],
    ['leg-weakness', 'today'],
    ['spine-fracture', 'today'],
    ['spine-infection', 'today'],
    ['child-limp', 'today'],
    ['inflammatory-back-pain', 'soon'],
  ])('%s is there, with what to do: %s', (id, urgency) => {
    const flag = content.redFlags.find((each) => each.id === id);
    expect(flag?.urgency).toBe(urgency);
    expect(flag?.action).toMatch({ now: /now/, today: /same day|within a day/, soon: /doctor/ }[urgency] ?? /^$/);
  });
});
