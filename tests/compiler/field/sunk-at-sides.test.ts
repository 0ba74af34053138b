import { expect, it } from 'vitest';
import { replacedIn } from '#src/compiler/field/replaced-in.ts';
import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { sunkAtSides } from '#src/compiler/field/sunk-at-sides.ts';
import { brokenPromises } from '#tests/support/fields.ts';
import { mulberry32 } from '#tests/support/random.ts';

const SEED = 19;
const BOX = { min: [-10, -10, -10], max: [10, 10, 10] } as const;
const body = sphere([0, -40, 0], 40);
const bump = sphere([3, 0, 0], 14);
const sunk = sunkAtSides(bump, BOX, { overMm: 6, depthMm: 20 });

/** The greatest step of what is blended in the box against what stands outside, at its sides, mm. */
function stepAtSides(inside: typeof sunk): number {
  const blended = smoothUnion(1, body, inside);
  const joined = replacedIn(BOX, body, blended);
  const along = [-8, -4, 0, 4, 8];
  const steps = along.flatMap((a) =>
    along.map((b) => Math.abs(joined.distance(9.999, a, b) - joined.distance(10.001, a, b))),
  );
  return Math.max(...steps);
}

it(`keeps its interval and its value within a box (seed ${SEED})`, () => {
  expect(brokenPromises(sunk, mulberry32(SEED))).toEqual([]);
});

it('is the shape itself in the middle, and smaller towards the sides', () => {
  expect(sunk.distance(0, 0, 0)).toBe(bump.distance(0, 0, 0));
  expect(sunk.distance(9.9, 0, 0) - bump.distance(9.9, 0, 0)).toBeGreaterThan(19);
  expect(sunk.distance(30, 0, 0) - bump.distance(30, 0, 0)).toBe(20);
});

it('leaves no step at the sides, where the shape as it is leaves one', () => {
  expect(stepAtSides(sunk)).toBeLessThan(0.1);
  expect(stepAtSides(bump)).toBeGreaterThan(1);
});
