import { describe, expect, it } from 'vitest';
import { box } from '#src/compiler/field/box.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { prepareReference } from '#src/compiler/fit/reference-solid.ts';
import { joinShells, splitShells } from '#src/compiler/fit/shells.ts';
import { surfaceDistance } from '#src/compiler/fit/surface-distance.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';

const SEED = 3;
const POINTS = 2000;
const ball = (radiusMm: number) => polygonise(sphere([0, 0, 0], radiusMm), { cellMm: 0.8 });

describe('surfaceDistance', () => {
  it('is the gap between two concentric spheres', () => {
    const { meanMm, p95Mm, maxMm } = surfaceDistance(ball(11), prepareReference(ball(10)), {
      seed: SEED,
      points: POINTS,
    });
    expect(meanMm).toBeCloseTo(1, 1);
    expect(p95Mm).toBeCloseTo(1, 1);
    expect(maxMm).toBeLessThan(1.1);
  });

  it('is the same number for the same seed', () => {
    const measure = () => surfaceDistance(ball(11), prepareReference(ball(10)), { seed: SEED, points: 500 });
    expect(measure()).toEqual(measure());
  });

  it('sees what only one of the surfaces has, from either side', () => {
    const two = joinShells([
      ...splitShells(ball(6)),
      ...splitShells(polygonise(sphere([30, 0, 0], 6), { cellMm: 0.8 })),
    ]);
    const extra = surfaceDistance(two, prepareReference(ball(6)), { seed: SEED, points: POINTS });
    const missing = surfaceDistance(ball(6), prepareReference(two), { seed: SEED, points: POINTS });
    for (const { maxMm } of [extra, missing]) expect(maxMm).toBeGreaterThan(25);
  });

  it('does not measure faces within the solid of the reference', () => {
    const inner = joinShells([...splitShells(ball(10)), ...splitShells(ball(4))]);
    const { maxMm } = surfaceDistance(ball(10), prepareReference(inner), { seed: SEED, points: POINTS });
    expect(maxMm).toBeLessThan(0.2);
  });

  it('leaves out flat cuts and what lies beyond them, on both surfaces', () => {
    const whole = polygonise(box([0, 0, 0], [20, 10, 10]), { cellMm: 1 });
    const half = polygonise(box([-10, 0, 0], [10, 10, 10]), { cellMm: 1 });
    const cuts = {
      min: [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
      max: [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    } as const;
    const cut = surfaceDistance(whole, prepareReference(half, cuts), { seed: SEED, points: POINTS });
    const uncut = surfaceDistance(whole, prepareReference(half), { seed: SEED, points: POINTS });
    expect(cut.maxMm).toBeLessThan(1);
    expect(uncut.maxMm).toBeGreaterThan(9);
  });
});
