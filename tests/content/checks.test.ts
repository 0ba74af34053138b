import { describe, expect, it } from 'vitest';
import { readingGrade, sentencesOf } from '#src/content/check/reading.ts';
import { contentFindings } from '#tests/support/content-findings.ts';
import { twin } from '#tests/support/sample-content.ts';
import { SAMPLE } from '#tests/support/sample-files.ts';

const findingsOf = contentFindings();

const HIP = 'en/structures/hip.md';
const SORE = 'en/conditions/sore-hip.md';
const BALL = 'en/releases/hip-ball.md';

describe('each rule accepts the sample and rejects its broken twin', () => {
  it('accepts the sample', async () => {
    expect(await findingsOf({})).toEqual([]);
  });

  const twins: [string, Record<string, string | null>, string[]][] = [
    [
      'a link in a text to a record that is not there',
      twin(HIP, 'condition:sore-hip', 'condition:sore-knee'),
      [`${HIP}:16: no record "condition:sore-knee"`],
    ],
    [
      'a link of the right id and the wrong kind',
      twin(HIP, 'condition:sore-hip', 'structure:sore-hip'),
      [`${HIP}:16: no record "structure:sore-hip"`],
    ],
    [
      'a structure in the frontmatter that is not there',
      twin(BALL, 'structures: [hip]', 'structures: [hip, knee]'),
      [`${BALL}:5: no record "structure:knee"`],
    ],
    [
      'a technique that is not there, and one that nobody names',
      twin(SORE, 'release:hip-ball', 'release:knee-ball'),
      [`${SORE}:8: no record "release:knee-ball"`, `${BALL}:1: no condition names this technique`],
    ],
    [
      'a citation without an entry',
      twin(BALL, 'It was not tested. [@PAGE]', 'It was not tested. [@BOOK]'),
      [`${BALL}:33: no source "BOOK" in sources.yaml`],
    ],
    [
      'a red flag that cites nothing known',
      twin('en/red-flags.yaml', '[PAPER]', '[PAPER, BOOK]'),
      ['en/red-flags.yaml:1: no source "BOOK" in sources.yaml'],
    ],
    [
      'a red flag twice',
      { 'en/red-flags.yaml': (SAMPLE['en/red-flags.yaml'] ?? '').repeat(2) },
      ['en/red-flags.yaml:8: red flag "fall" stands twice'],
    ],
    [
      'an entry that nothing cites',
      { 'sources.yaml': `${SAMPLE['sources.yaml']}BOOK:\n  title: A book\n  level: A\n` },
      ['sources.yaml:8: source "BOOK" is named nowhere'],
    ],
    [
      'a paragraph without a source',
      twin(SORE, 'An ache at the side. [@PAGE]', 'An ache at the side.'),
      [`${SORE}:17: no source named for "An ache at the side."`],
    ],
    [
      'a list item without a source',
      twin(SORE, 'on one day. [@PAGE]', 'on one day.'),
      [`${SORE}:23: no source named for "You walked too far on one day."`],
    ],
    ['a table without a source', twin(HIP, '4 [@PAGE]', '4'), [`${HIP}:18: no source named for "sidecmleft4"`]],
    ['a fact without a source', twin(HIP, 'It is *big*. [@PAPER]', 'It is big.'), [`${HIP}:11: no source named for`]],
    ['a dose without a source', twin(BALL, 'One minute. [@PAGE]', 'One minute.'), [`${BALL}:15: no source named for`]],
    [
      'a grade that its sources do not bear',
      twin(SORE, 'evidence: weak', 'evidence: strong'),
      [`${SORE}:1: evidence "strong" needs a source of level A`],
    ],
    [
      'a promise',
      twin(SORE, 'One page says so.', 'Rest will heal it, guaranteed.'),
      [`${SORE}:31: "will heal it" promises too much`, `${SORE}:31: "guaranteed" promises too much`],
    ],
    [
      'a promise in a step',
      twin(BALL, 'Lean on the ball.', 'Lean on it, as it always works.'),
      [`${BALL}:22: "always works"`],
    ],
    [
      'promises in the words of sellers',
      twin(SORE, 'One page says so.', 'This fixes a sore hip. It heals you. You are pain-free in days.'),
      [`${SORE}:31: "fixes"`, `${SORE}:31: "heals you"`, `${SORE}:31: "pain-free in"`],
    ],
    [
      'a text that is too hard',
      twin(
        SORE,
        'An ache at the side.',
        'Trochanteric tenderness predominantly characterises abductor insufficiency, necessitating individualised rehabilitation incorporating progressive mechanotherapeutic interventions alongside comprehensive educational recommendations regarding compressive positional behaviours, occupational biomechanics and neuromuscular reconditioning considerations.',
      ),
      [`${SORE}:1: reading grade`],
    ],
    [
      'a sentence of another record',
      twin(SORE, 'You cannot stand on it.', 'The hip is a joint. It may get sore. Ask if the pain stays for a week.'),
      [],
    ],
    [
      'a longer sentence of another record',
      {
        ...twin(SORE, 'You cannot stand on it.', 'Ask for help if it hurts for a week.'),
        ...twin(BALL, 'It was not tested.', 'Ask for help if it *hurts* for a week!'),
      },
      [`${BALL}:33: "Ask for help if it hurts for a week!" stands in ${SORE} too`],
    ],
  ];
  it.each(twins)('%s', async (_name, changes, expected) => {
    const findings = await findingsOf(changes);
    expect(findings).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(findings[index]).toContain(`content/${start}`);
  });

  it('a claim of the frontmatter without a source', async () => {
    const findings = await findingsOf(twin(SORE, 'Some weeks. [@PAGE]', 'Some weeks.'));
    expect(findings).toEqual([`content/${SORE}:11: no source named for "Some weeks."`]);
  });

  it('a structure of the atlas without a page', async () => {
    expect(await findingsOf({}, { baseIds: ['hip', 'knee'] })).toEqual([
      'content/en/structures/knee.md:1: the atlas shows "knee", but it has no page',
    ]);
  });

  it('a page without a structure in the atlas', async () => {
    expect(await findingsOf({}, { baseIds: [] })).toEqual([
      'content/en/structures/hip.md:1: "hip" is no structure of the atlas',
    ]);
  });
});

describe('what the rules leave alone', () => {
  it('a paragraph that leads into a list needs no source, other paragraphs do', async () => {
    const findings = await findingsOf(twin(SORE, 'These play a part:', 'These play a part.'));
    expect(findings).toEqual([`content/${SORE}:21: no source named for "These play a part."`]);
  });

  it('an entry that only a model names', async () => {
    const changes = { 'sources.yaml': `${SAMPLE['sources.yaml']}SCAN:\n  title: A scan\n  level: A\n` };
    expect(await findingsOf(changes, { sources: ['SCAN'] })).toEqual([]);
  });

  it('an honest denial is no promise', async () => {
    expect(await findingsOf(twin(SORE, 'One page says so.', 'It is not a cure. No cure is known.'))).toEqual([]);
  });

  it('the same caution may stand in two techniques', async () => {
    const caution = 'Do not press on an open wound or a broken bone.';
    const tape = (SAMPLE[BALL] ?? '')
      .replace('Not on a wound.', caution)
      .replaceAll('A ball on the side.', 'A second one.')
      .replace('Press a ball on the side.', 'Press with care.')
      .replace('It was not tested.', 'Nobody tried it.');
    const changes = {
      ...twin(BALL, 'Not on a wound.', caution),
      'en/releases/other-ball.md': tape,
      ...twin(SORE, '[release:hip-ball,', '[release:hip-ball, release:other-ball,'),
    };
    expect(await findingsOf(changes)).toEqual([]);
  });
});

describe('reading grade', () => {
  it('follows the formula: 6 words, 1 sentence, 6 syllables', () => {
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6);
  });

  it('counts syllables, not letters', () => {
    expect(readingGrade(['The animal occupied a carpet.'])).toBeCloseTo(0.39 * 5 + (11.8 * 10) / 5 - 15.59, 6);
  });

  it('ends a sentence where a passage ends', () => {
    expect(readingGrade(['One two three', 'four five six'])).toBe(readingGrade(['One two three. Four five six.']));
  });

  it('does not take a level of the spine or a decimal for the end of a sentence', () => {
    expect(sentencesOf('Between L4 and L5 it is 1.5 cm wide. That is all.')).toHaveLength(2);
  });
});
