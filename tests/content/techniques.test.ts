import { describe, expect, it } from 'vitest';
import { contentFindings } from '#tests/support/content-findings.ts';
import { twin } from '#tests/support/sample-content.ts';

const findingsOf = contentFindings();

const BALL = 'en/releases/hip-ball.md';
const TAPE = 'en/tapings/hip-tape.md';

describe('points, strips and danger signs: each rule rejects the broken twin of the sample', () => {
  const twins: [string, Record<string, string>, string[]][] = [
    [
      'a danger sign that nobody has written',
      twin(BALL, 'dangers: [fall]', 'dangers: [fall, flood]'),
      [`${BALL}:18: no danger sign "flood" in red-flags.yaml`],
    ],
    [
      'a danger sign twice',
      twin(BALL, 'dangers: [fall]', 'dangers: [fall, fall]'),
      [`${BALL}:18: danger sign "fall" stands twice`],
    ],
    [
      'a danger sign of a condition that nobody has written',
      twin('en/conditions/sore-hip.md', 'dangers: [fall]', 'dangers: [flood]'),
      ['en/conditions/sore-hip.md:12: no danger sign "flood"'],
    ],
    [
      'a spot on no landmark',
      twin(BALL, 'spotAt: { at: knob', 'spotAt: { at: knee'),
      [`${BALL}:12: no landmark "knee" in the atlas`],
    ],
    [
      'a stroke from no landmark',
      twin('en/massage/hip-rub.md', '{ at: tip }', '{ at: knee }'),
      ['en/massage/hip-rub.md:9: no landmark "knee" in the atlas'],
    ],
    [
      'a landmark with its side in its name',
      twin(BALL, 'spotAt: { at: knob', 'spotAt: { at: knob-left'),
      [`${BALL}:12: no landmark "knob-left" in the atlas; name it without its side`],
    ],
    [
      'the other side of the midline',
      twin(TAPE, 'from: { at: tip, up: 1 }', 'from: { at: tip, side: other, up: 1 }'),
      [`${TAPE}:24: landmark "tip" lies in the midline and has no other side`],
    ],
    [
      'a landmark that is not there, within a point in between',
      twin(TAPE, '{ at: tip }, { at: knob }', '{ at: tip }, { at: knee }'),
      [`${TAPE}:24: no landmark "knee"`],
    ],
    [
      'a strip that is too short for its course',
      twin(TAPE, 'lengthCm: [10, 12]', 'lengthCm: [7, 8]'),
      [`${TAPE}:12: the strip is 7 to 8 cm long, but its course in the atlas 11.2 cm`],
    ],
    [
      'a strip that is too long for its course',
      twin(TAPE, 'lengthCm: [10, 12]', 'lengthCm: [17, 18]'),
      [`${TAPE}:12: the strip is 17 to 18 cm long, but its course in the atlas 11.2 cm`],
    ],
    [
      'a strip whose way round is too long',
      twin(TAPE, 'to: { at: knob }', 'via: [{ at: crest, side: other }]\n    to: { at: knob }'),
      [`${TAPE}:12: the strip is 10 to 12 cm long, but its course in the atlas 46.9 cm`],
    ],
    [
      'one tail that is too long',
      twin(TAPE, 'to: { at: knob, up: -2 }', 'to: { at: knob, up: -12 }'),
      [`${TAPE}:24: the strip is 12 to 14 cm long`],
    ],
    [
      'zones that are longer than the strip',
      twin(TAPE, '{ part: middle, percent: [50, 75] }', '{ part: middle, cm: 8, percent: [50, 75] }'),
      [`${TAPE}:12: the zones sum to 14 cm, but the strip has 12`],
    ],
    [
      'two zones that take the rest',
      twin(TAPE, '{ part: anchor, cm: 4, percent', '{ part: anchor, percent'),
      [`${TAPE}:24: only one zone can take the rest of the strip`],
    ],
    [
      'a stretched end of a strip that is laid from its middle',
      twin(TAPE, '{ part: end, cm: 3, percent: [0, 0] }', '{ part: end, cm: 3, percent: [0, 5] }'),
      [`${TAPE}:12: a strip that is laid from its middle has ends without stretch`],
    ],
    [
      'a stretched anchor',
      twin(TAPE, 'percent: [0, 10]', 'percent: [0, 15]'),
      [`${TAPE}:24: an anchor with 15 percent of stretch pulls itself off; at most 10`],
    ],
  ];
  it.each(twins)('%s', async (_name, changes, expected) => {
    const findings = await findingsOf(changes);
    expect(findings).toHaveLength(expected.length);
    for (const [index, start] of expected.entries()) expect(findings[index]).toContain(`content/${start}`);
  });

  it('a figure that cannot be: feet that stand and touch the head', async () => {
    const rest = 'rest: [{ part: heel-own, on: { at: side-of-head } }, { part: heel-other, on: { at: side-of-head } }]';
    const findings = await findingsOf(twin(TAPE, 'stance: standing', `stance: standing, ${rest}`));
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding).toContain(`content/${TAPE}:37: the figure "A person stands.": `);
    expect(findings.join()).toMatch(/heel-own is .* cm from the side-of-head/);
  });
});
