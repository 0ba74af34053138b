import { describe, expect, it } from 'vitest';
import { CLAIM_COUNT } from '#src/content/check/claims.ts';
import { contentFindings } from '#tests/support/content-findings.ts';
import { twin } from '#tests/support/sample-content.ts';
import { SAMPLE } from '#tests/support/sample-files.ts';

const findingsOf = contentFindings();

const SORE = 'en/conditions/sore-hip.md';
const REST = 'en/questions/should-i-rest.md';
const BREAKS = 'en/advice/breaks.md';
const GLOSSARY = 'en/glossary.yaml';
const COVERAGE = 'en/coverage.yaml';

/** The glossary of the sample with one more entry. */
function withWord(entry: string): Record<string, string> {
  return { [GLOSSARY]: `${SAMPLE[GLOSSARY]}${entry}` };
}

describe('a way through the texts', () => {
  it('must not end at a page without links', async () => {
    const changes = twin(REST, 'More stands under [breaks](advice:breaks). ', '');
    expect(await findingsOf(changes)).toEqual([`content/${REST}:1: a dead end: links to no other record`]);
  });

  it('must not end at a page that links to itself', async () => {
    const changes = twin(REST, '[breaks](advice:breaks)', '[rest](question:should-i-rest)');
    expect(await findingsOf(changes)).toEqual([`content/${REST}:1: a dead end: links to no other record`]);
  });

  it('must lead to every page', async () => {
    const changes = twin(BREAKS, '[look inside](tour:round-the-hip)', 'look inside');
    expect(await findingsOf(changes)).toEqual(['content/en/tours/round-the-hip.md:1: no other record leads here']);
  });

  it('leads to a condition through the structure that it concerns', async () => {
    const changes = twin('en/structures/hip.md', '[sore](condition:sore-hip)', 'so [stiff](release:hip-ball)');
    expect(await findingsOf(changes)).toEqual([]);
    const unlisted = { ...changes, ...twin(SORE, 'structures: [hip]\n', '') };
    expect(await findingsOf(unlisted)).toEqual([`content/${SORE}:1: no other record leads here`]);
  });
});

describe('the explained words', () => {
  const CASES: [string, Record<string, string>, string][] = [
    [
      'a word that no text says',
      withWord('- id: rib\n  term: rib\n  means: A curved bone.\n  sources: [PAGE]\n'),
      `${GLOSSARY}:6: no text says "rib", nor another form of it`,
    ],
    [
      'a word that is only a part of another',
      withWord('- id: tan\n  term: tan\n  means: A brown tint.\n  sources: [PAGE]\n'),
      `${GLOSSARY}:6: no text says "tan"`,
    ],
    [
      'a form that stands for two entries',
      withWord('- id: ache\n  term: ache\n  also: [Joints]\n  means: A dull pain.\n  sources: [PAGE]\n'),
      `${GLOSSARY}:6: "Joints" stands for "joint" too`,
    ],
    [
      'an id twice',
      withWord('- id: joint\n  term: ache\n  means: A dull pain.\n  sources: [PAGE]\n'),
      `${GLOSSARY}:6: word "joint" stands twice`,
    ],
    [
      'a source that is not there',
      withWord('- id: ache\n  term: ache\n  means: A dull pain.\n  sources: [BOOK]\n'),
      `${GLOSSARY}:6: no source "BOOK" in sources.yaml`,
    ],
    [
      'a long explanation',
      twin(GLOSSARY, 'A place where bones meet.', 'Bones meet. There they move.'),
      `${GLOSSARY}:1: "joint" must be explained in one sentence`,
    ],
  ];
  it.each(CASES)('%s', async (_name, changes, message) => {
    const findings = await findingsOf(changes);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`content/${message}`);
  });
});

describe('the claims that the texts have to cover', () => {
  const FIRST = '- { claim: 1, record: condition:sore-hip, paragraph: You walked too }\n';
  const REST_OF_THEM = Array.from(
    { length: CLAIM_COUNT - 1 },
    (_, index) => `- { claim: ${index + 2}, leftOut: An advertisement. }\n`,
  ).join('');

  it('are each covered, or left out for a reason', async () => {
    expect(await findingsOf({ [COVERAGE]: FIRST + REST_OF_THEM })).toEqual([]);
  });

  it('may stand in more than one place', async () => {
    const second = '- { claim: 1, record: advice:breaks, paragraph: Get up now and then. Or read the short }\n';
    expect(await findingsOf({ [COVERAGE]: FIRST + second + REST_OF_THEM })).toEqual([]);
  });

  it.each([
    ['a claim that stands nowhere', '', `${COVERAGE}:1: claim 1 stands nowhere`],
    [
      'a record that is not there',
      FIRST.replace('sore-hip', 'sore-knee'),
      `${COVERAGE}:1: claim 1: no record "condition:sore-knee"`,
    ],
    [
      'a paragraph that is not there',
      FIRST.replace('You walked', 'You ran'),
      `${COVERAGE}:1: claim 1: "You ran too" begins 0 passages of condition:sore-hip, not one`,
    ],
    [
      'words that begin two paragraphs',
      FIRST.replace('You walked too', 'You'),
      `${COVERAGE}:1: claim 1: "You" begins 2 passages of condition:sore-hip, not one`,
    ],
    [
      'a number that no claim has',
      `${FIRST}- { claim: 138, leftOut: An advertisement. }\n`,
      `${COVERAGE}:2: claim 138: there are only 137 claims`,
    ],
  ])('%s', async (_name, first, message) => {
    expect(await findingsOf({ [COVERAGE]: first + REST_OF_THEM })).toEqual([`content/${message}`]);
  });
});
