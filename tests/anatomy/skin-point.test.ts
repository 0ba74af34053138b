import { describe, expect, it } from 'vitest';
import { placePoint, type SkinPoint } from '#src/anatomy/skin-point.ts';
import { SAMPLE_LANDMARKS } from '#tests/support/sample-files.ts';

const PLACES = new Map(SAMPLE_LANDMARKS.map(({ id, position }) => [id, position]));
const STILL = { upCm: 0, outCm: 0, frontCm: 0 };

function at(landmark: string, shift: Partial<typeof STILL> = {}, side: 'own' | 'other' = 'own'): SkinPoint {
  return { kind: 'landmark', at: landmark, side, shift: { ...STILL, ...shift } };
}

describe('placePoint', () => {
  it('takes the landmark of the side that is treated', () => {
    expect(placePoint(at('crest'), 'right', PLACES)).toEqual([-100, 100, 0]);
    expect(placePoint(at('crest'), 'left', PLACES)).toEqual([100, 100, 0]);
    expect(placePoint(at('crest', {}, 'other'), 'left', PLACES)).toEqual([-100, 100, 0]);
    expect(placePoint(at('tip'), 'left', PLACES)).toEqual([0, 0, -50]);
  });

  it('moves up, forward and away from the midline, in centimetres', () => {
    const shift = { upCm: 1, outCm: 2, frontCm: 3 };
    expect(placePoint(at('crest', shift), 'right', PLACES)).toEqual([-120, 110, 30]);
    expect(placePoint(at('crest', shift), 'left', PLACES)).toEqual([120, 110, 30]);
    expect(placePoint(at('crest', shift, 'other'), 'right', PLACES)).toEqual([120, 110, 30]);
  });

  it('moves out of the midline to the own side', () => {
    expect(placePoint(at('tip', { outCm: 4 }), 'right', PLACES)).toEqual([-40, 0, -50]);
    expect(placePoint(at('tip', { outCm: 4 }), 'left', PLACES)).toEqual([40, 0, -50]);
  });

  it('finds a part of the way between two points, and moves from there', () => {
    const between: SkinPoint = {
      kind: 'between',
      ends: [at('crest'), at('knob')],
      part: 0.25,
      shift: { ...STILL, outCm: 1 },
    };
    expect(placePoint(between, 'right', PLACES)).toEqual([-122.5, 75, 0]);
  });

  it('is the same on both sides but for the mirror', () => {
    const point: SkinPoint = { kind: 'between', ends: [at('tip', { outCm: 3 }), at('knob')], part: 0.7, shift: STILL };
    const [x = 0, ...rest] = placePoint(point, 'right', PLACES) ?? [];
    expect(placePoint(point, 'left', PLACES)).toEqual([-x, ...rest]);
  });

  it('has no place without its landmark', () => {
    expect(placePoint(at('knee'), 'right', PLACES)).toBeNull();
    const between: SkinPoint = { kind: 'between', ends: [at('crest'), at('knee')], part: 0.5, shift: STILL };
    expect(placePoint(between, 'right', PLACES)).toBeNull();
  });
});
