import { describe, expect, it } from 'vitest';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { readContent } from '#src/content/load.ts';
import { tapeSteps } from '#src/state/tape-play.ts';
import { spokenText, stepText } from '#src/ui/panel/tape/step-text.ts';
import { TWO_TAILS, tapeStrip } from '#tests/support/tape-strip.ts';

const pulled = (low: number, high: number) => {
  const strip = tapeStrip({ zones: [{ part: 'middle', cm: null, percent: [low, high] }] });
  return stepText({ kind: 'lay', order: 1 }, strip);
};

describe('what a step says', () => {
  it.each([
    [0, 0, 'without any stretch'],
    [10, 15, '10 to 15 %'],
    [10, 20, 'on the paper'],
    [15, 25, 'half again'],
    [25, 25, 'half again'],
    [50, 50, 'go back half.'],
    [80, 80, 'go back a little'],
    [75, 100, 'go back a little'],
  ])('tells hands how to pull %d to %d percent', (low, high, words) => {
    expect(pulled(low, high).lines[0]).toContain(words);
  });

  it('warns where the tape pulls hard, and not where it hardly pulls', () => {
    expect(pulled(50, 80).caution).not.toBeNull();
    expect(pulled(10, 15).caution).toBeNull();
  });

  it('names the bare end of an anchor, and both ends of a strip that is laid from its middle', () => {
    const paper = (laid: TapeStrip['laid']) => stepText({ kind: 'paper', order: 1 }, tapeStrip({ laid })).lines[0];
    expect(paper('from-anchor')).toContain('4 cm from one end');
    expect(paper('middle-out')).toContain('in the middle');
    expect(stepText({ kind: 'anchor', order: 1 }, tapeStrip()).caution).toContain('No stretch');
  });

  it('lays the tails of a cut strip one by one', () => {
    const lines = (strip: TapeStrip) => stepText({ kind: 'direction', order: 1 }, strip).lines.join(' ');
    expect(lines(tapeStrip({ shape: 'Y', course: TWO_TAILS }))).toContain('tail');
    expect(lines(tapeStrip())).not.toContain('tail');
  });
});

it('every step of every taping says what to do, and is heard in full', async () => {
  const { content } = await readContent('content');
  const tapings = content.records.flatMap(({ record }) => (record.kind === 'taping' ? [record] : []));
  expect(tapings.length).toBeGreaterThan(10);
  for (const { strips } of tapings) {
    for (const step of tapeSteps(strips)) {
      const text = stepText(step, strips.find(({ order }) => order === step.order) ?? null);
      const heard = spokenText(text);
      for (const part of [...text.lines, ...text.facts.map((fact) => fact.text)]) expect(heard).toContain(part);
      expect(heard).not.toMatch(/undefined|null|NaN|(about|first|last|ends,) the rest/);
    }
  }
});
