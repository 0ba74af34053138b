import { describe, expect, it } from 'vitest';
import { cutLengthMm, FULL_STRETCH, laidLengthMm, layZones, stretchFactor } from '#src/anatomy/tape-length.ts';
import type { TapeZone } from '#src/anatomy/tape-strip.ts';

const ZONES: readonly TapeZone[] = [
  { part: 'end', cm: 3, percent: [0, 0] },
  { part: 'middle', cm: null, percent: [80, 80] },
  { part: 'end', cm: 3, percent: [0, 0] },
];

describe('how long tape lies', () => {
  it('takes percent as parts of what tape can stretch at all', () => {
    expect(stretchFactor({ percent: [0, 0] })).toBe(1);
    expect(stretchFactor({ percent: [100, 100] })).toBe(1 + FULL_STRETCH);
    expect(stretchFactor({ percent: [20, 40] })).toBeCloseTo(1 + 0.3 * FULL_STRETCH, 12);
  });

  it('stretches the open zone only: 3 + 6 + 3 cm with 80 percent in the middle', () => {
    expect(laidLengthMm(ZONES, 120)).toBeCloseTo(60 + 60 * 1.44, 9);
    expect(layZones(ZONES, 146.4).map(({ startMm, endMm }) => [startMm, endMm])).toEqual([
      [0, 30],
      [30, expect.closeTo(116.4, 9)],
      [expect.closeTo(116.4, 9), expect.closeTo(146.4, 9)],
    ]);
  });

  it.each([40, 90, 146, 300])('finds the cut of what lies %d mm long', (laidMm) => {
    expect(laidLengthMm(ZONES, cutLengthMm(ZONES, laidMm))).toBeCloseTo(laidMm, 9);
    expect(cutLengthMm(ZONES, laidMm)).toBeLessThanOrEqual(laidMm);
  });

  it('shares a strip that is too short, or has no open zone, among its zones', () => {
    const fixed = ZONES.map((zone): TapeZone => ({ ...zone, cm: zone.cm ?? 6, percent: [0, 0] }));
    expect(layZones(fixed, 240).map(({ endMm }) => endMm)).toEqual([60, 180, 240]);
    expect(layZones(ZONES, 30).map(({ endMm }) => endMm)).toEqual([15, 15, 30]);
  });
});
