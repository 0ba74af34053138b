import { describe, expect, it } from 'vitest';
import { bothSides } from '#src/compiler/field/both-sides.ts';
import { box } from '#src/compiler/field/box.ts';
import { capsule } from '#src/compiler/field/capsule.ts';
import { complement } from '#src/compiler/field/complement.ts';
import { type Crease, creased } from '#src/compiler/field/creased.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { halfSpace } from '#src/compiler/field/half-space.ts';
import { inBlocks } from '#src/compiler/field/in-blocks.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import { mirrored } from '#src/compiler/field/mirrored.ts';
import { moved } from '#src/compiler/field/moved.ts';
import { nearer } from '#src/compiler/field/nearer.ts';
import { offset } from '#src/compiler/field/offset.ts';
import { shell } from '#src/compiler/field/shell.ts';
import { smoothSubtraction } from '#src/compiler/field/smooth-subtraction.ts';
import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { subtraction } from '#src/compiler/field/subtraction.ts';
import { union } from '#src/compiler/field/union.ts';
import { expandBounds } from '#src/compiler/math/bounds.ts';
import { motionAbout, quaternionAbout } from '#src/compiler/math/rigid.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import { brokenPromises, pointIn, steepestSlope } from '#tests/support/fields.ts';
import { volumeOf } from '#tests/support/meshes.ts';
import { mulberry32 } from '#tests/support/random.ts';
import '#tests/support/matchers.ts';

const SEED = 77;
const ball = sphere([-4, 0, 0], 10);
const brick = box([6, 2, 1], [8, 5, 6]);
const rod = capsule([0, -20, 0], [0, 20, 3], 3);
const turn = motionAbout([5, 5, 0], quaternionAbout([1, 2, 3], 0.8));

const combined: Record<string, Field> = {
  union: union(ball, brick, rod),
  'smooth union': smoothUnion(2, ball, brick, rod),
  intersection: intersection(ball, brick),
  subtraction: subtraction(ball, brick, rod),
  'smooth subtraction': smoothSubtraction(1.5, ball, rod),
  'nearer part': nearer(ball, [rod], 0.5),
  offset: offset(brick, 2.5),
  'negative offset': offset(ball, -3),
  shell: shell(ball, { outMm: 1, inMm: 2 }),
  mirrored: mirrored(union(ball, rod)),
  'both sides': bothSides(moved(brick, turn)),
  'in blocks': inBlocks(union(ball, rod)),
  moved: moved(brick, turn),
  'cut by a plane': intersection(ball, halfSpace([0, 0, 2], [0, 1, 1])),
  'cut by a moved plane': intersection(ball, moved(halfSpace([0, 0, 2], [0, 1, 1]), turn)),
  nested: smoothUnion(1, subtraction(ball, mirrored(rod)), offset(moved(rod, turn), 1)),
};

describe.each(Object.entries(combined))(`%s (seed ${SEED})`, (_, shape) => {
  it('keeps its interval, its box and its value within a box', () => {
    expect(brokenPromises(shape, mulberry32(SEED))).toEqual([]);
  });

  it('stays 1-Lipschitz, as its parts are', () => {
    expect(steepestSlope(shape, mulberry32(SEED))).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('meshes to a closed surface', () => {
    expect(polygonise(shape, { cellMm: 0.9 })).toBeClosedMesh();
  });
});

/** The greatest difference between two fields over seeded points. */
function difference(a: Field, b: Field): number {
  const random = mulberry32(SEED);
  const arena = expandBounds(ball.bounds, 20);
  return Array.from({ length: 500 }, () => pointIn(arena, random)).reduce(
    (most, p) => Math.max(most, Math.abs(a.distance(...p) - b.distance(...p))),
    0,
  );
}

const groove: Crease = { depthMm: 4, widthMm: 6, share: (y) => (y > 0 ? 1 : 0) };

describe('creased', () => {
  const whole = sphere([0, 0, 0], 20);
  const grooved = creased(whole, groove);

  it('keeps its interval, its box and its value within a box', () => {
    expect(brokenPromises(creased(whole, { ...groove, share: () => 1 }), mulberry32(SEED))).toEqual([]);
    expect(brokenPromises(grooved, mulberry32(SEED))).toEqual([]);
  });

  it('draws the surface in at the middle, where it is wanted, and nowhere else', () => {
    expect(grooved.distance(0, 16, 0)).toBeCloseTo(0);
    expect(grooved.distance(8, -16, 0)).toBe(whole.distance(8, -16, 0));
    expect(grooved.distance(0, -20, 0)).toBeCloseTo(0);
    expect(grooved.distance(8, 15, 0)).toBe(whole.distance(8, 15, 0));
  });

  it('is the same on both sides', () => {
    expect(grooved.distance(-2, 12, 5)).toBe(grooved.distance(2, 12, 5));
  });
});

describe('laws', () => {
  it.each<[string, Field, Field]>([
    ['union commutes', union(ball, brick), union(brick, ball)],
    ['smooth union commutes', smoothUnion(2, ball, brick, rod), smoothUnion(2, rod, ball, brick)],
    ['intersection commutes', intersection(ball, brick), intersection(brick, ball)],
    ['a mirror undoes itself', mirrored(mirrored(brick)), brick],
    ['the complement undoes itself', complement(complement(brick)), brick],
    ['blocks change nothing', inBlocks(union(ball, brick, rod)), union(ball, brick, rod)],
    ['both sides are their own mirror image', bothSides(brick), mirrored(bothSides(brick))],
    ['offsets add up', offset(offset(ball, 2), 1.5), offset(ball, 3.5)],
    ['an offset ball is a greater ball', offset(ball, 2), sphere([-4, 0, 0], 12)],
    [
      'subtraction is intersection with the complement',
      subtraction(ball, brick),
      intersection(ball, complement(brick)),
    ],
    [
      'a moved ball is a ball elsewhere',
      moved(ball, { rotation: [0, 0, 0, 1], shiftMm: [1, 2, 3] }),
      sphere([-3, 2, 3], 10),
    ],
    ['a smooth union of one is itself', smoothUnion(3, brick), brick],
  ])('%s', (_, a, b) => {
    expect(difference(a, b)).toBeLessThan(1e-9);
  });

  it('moving there and back is standing still', () => {
    const there = moved(brick, turn);
    const [x, y, z, w] = turn.rotation;
    const back = motionAbout([5, 5, 0], [-x, -y, -z, w]);
    expect(difference(moved(there, back), brick)).toBeLessThan(1e-9);
    expect(difference(there, brick)).toBeGreaterThan(1);
  });

  it('shapes that divide a space between them share none of it, and leave no more than the slit', () => {
    const random = mulberry32(SEED);
    const [first, second, both] = [nearer(ball, [brick], 0.5), nearer(brick, [ball], 0.5), union(ball, brick)];
    for (let i = 0; i < 500; i++) {
      const p = pointIn(both.bounds, random);
      const [a, b] = [first.distance(...p), second.distance(...p)];
      expect(Math.max(a, b)).toBeGreaterThan(0);
      if (both.distance(...p) < -0.5) expect(Math.min(a, b)).toBeLessThan(0.26);
    }
  });

  it('a blend only adds, and by no more than its length times ln n', () => {
    const random = mulberry32(SEED);
    const [sharp, soft] = [union(ball, brick, rod), smoothUnion(2, ball, brick, rod)];
    const swells = Array.from({ length: 500 }, () => {
      const p = pointIn(expandBounds(sharp.bounds, 5), random);
      return sharp.distance(...p) - soft.distance(...p);
    });
    expect(Math.min(...swells)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...swells)).toBeLessThanOrEqual(2 * Math.log(3) + 1e-9);
    expect(Math.max(...swells)).toBeGreaterThan(0.5);
  });
});

describe('topology', () => {
  const drill = capsule([0, 0, -30], [0, 0, 30], 3);
  it.each<[string, Field, number, number]>([
    ['a drilled ball is a ring', subtraction(sphere([0, 0, 0], 10), drill), 1, 1],
    ['a smoothly drilled ball too', smoothSubtraction(1, sphere([0, 0, 0], 10), drill), 1, 1],
    ['two balls apart', union(sphere([0, 0, 0], 5), sphere([20, 0, 0], 5)), 2, 0],
    ['two balls blended', smoothUnion(3, sphere([0, 0, 0], 5), sphere([10, 0, 0], 5)), 1, 0],
    ['a shell has an inner wall', shell(sphere([0, 0, 0], 8), { outMm: 1, inMm: 1 }), 2, 0],
    ['a ball and its mirror twin', union(sphere([-12, 0, 0], 9), mirrored(sphere([-12, 0, 0], 9))), 2, 0],
  ])('%s', (_, shape, pieces, genus) => {
    expect(topologyOf(polygonise(shape, { cellMm: 0.8 }))).toEqual({ pieces, genus });
  });
});

it('a shell holds the volume between its walls to 1 %', () => {
  const mesh = polygonise(shell(sphere([0, 0, 0], 20), { outMm: 2, inMm: 3 }), { cellMm: 0.6 });
  const exact = (4 / 3) * Math.PI * (22 ** 3 - 17 ** 3);
  expect(Math.abs(volumeOf(mesh) / exact - 1)).toBeLessThan(0.01);
});

it('a blend without length and a shell without wall are refused', () => {
  expect(() => smoothUnion(0, ball, brick)).toThrow(/positive/);
  expect(() => shell(ball, { outMm: -1, inMm: 1 })).toThrow(/no wall/);
});

it('shapes that do not meet leave nothing to mesh', () => {
  const nothing = intersection(ball, sphere([50, 0, 0], 3));
  expect(polygonise(nothing, { cellMm: 1 }).indices).toHaveLength(0);
});
