import { expect, it } from 'vitest';
import { MODEL_HEIGHT_CM } from '#src/anatomy/body-height.ts';
import type { MeasuredTape } from '#src/state/tape-play.ts';
import { cutPiece } from '#src/ui/panel/tape/cut-piece.ts';
import { TWO_TAILS, tapeStrip } from '#tests/support/tape-strip.ts';

const measured = (...cutMm: number[]): MeasuredTape => ({
  id: 'hip-tape',
  strips: [{ order: 1, ways: cutMm.map((mm) => ({ cutMm: mm })) }],
});

it('is as long as the strip that lies on the body takes, to the next half centimetre', () => {
  const piece = cutPiece(tapeStrip(), measured(221), MODEL_HEIGHT_CM);
  expect(piece).toMatchObject({ lengthCm: 22.5, standingCm: 22.5, isTaught: false, baseCm: null });
  expect(cutPiece(tapeStrip(), measured(225.05), MODEL_HEIGHT_CM).lengthCm).toBe(22.5);
});

it('is never shorter than taught: in the position the skin is longer', () => {
  expect(cutPiece(tapeStrip(), measured(160), MODEL_HEIGHT_CM)).toMatchObject({
    lengthCm: 20,
    standingCm: 16,
    isTaught: true,
  });
  expect(cutPiece(tapeStrip(), measured(197), MODEL_HEIGHT_CM)).toMatchObject({ standingCm: 20, isTaught: false });
});

it('takes the longest tail of a strip that is cut, and leaves its base whole', () => {
  const strip = tapeStrip({ shape: 'Y', course: TWO_TAILS });
  expect(cutPiece(strip, measured(205, 231), MODEL_HEIGHT_CM)).toMatchObject({ lengthCm: 23.5, baseCm: 4 });
});

it('takes the record before the strip lies, and for another strip', () => {
  expect(cutPiece(tapeStrip(), null, MODEL_HEIGHT_CM)).toMatchObject({
    lengthCm: 25,
    standingCm: null,
    isTaught: false,
  });
  expect(cutPiece(tapeStrip({ order: 2 }), measured(221), MODEL_HEIGHT_CM).lengthCm).toBe(25);
});

it.each([130, 150, 180, 210])('grows evenly with a person of %d cm', (heightCm) => {
  const { lengthCm } = cutPiece(tapeStrip(), measured(240), heightCm);
  const exact = (24 * heightCm) / MODEL_HEIGHT_CM;
  expect(lengthCm).toBeGreaterThanOrEqual(exact - 0.02);
  expect(lengthCm - exact).toBeLessThan(0.5);
});

it.each([130, 210])('has ends of one length for everybody, and parts that fill it, at %d cm', (heightCm) => {
  const { parts, lengthCm } = cutPiece(tapeStrip(), measured(240), heightCm);
  expect(parts[0]).toMatchObject({ startCm: 0, endCm: 4 });
  expect(parts.at(-1)?.startCm).toBeCloseTo(lengthCm - 4, 6);
  expect(parts.at(-1)?.endCm).toBeCloseTo(lengthCm, 6);
});

it('shares a piece that its ends would fill alone', () => {
  const { parts } = cutPiece(tapeStrip({ lengthCm: [6, 6] }), null, MODEL_HEIGHT_CM);
  expect(parts.at(-1)?.endCm).toBeCloseTo(6, 6);
  expect(parts[1]?.endCm).toBeCloseTo(parts[1]?.startCm ?? Number.NaN, 6);
});
