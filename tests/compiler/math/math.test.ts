import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#src/anatomy/frame.ts';
import {
  ballRound,
  boundsOfPoints,
  cornersOf,
  expandBounds,
  intersectBounds,
  unionBounds,
} from '#src/compiler/math/bounds.ts';
import { catmullRom } from '#src/compiler/math/catmull-rom.ts';
import { arcLengths, centroid, pointAlong, resample, tangents, twistFreeFrames } from '#src/compiler/math/polyline.ts';
import {
  inverseMotion,
  motionAbout,
  move,
  multiplyQuaternions,
  quaternionAbout,
  rotate,
} from '#src/compiler/math/rigid.ts';
import { triangleTree } from '#src/compiler/math/triangle-tree.ts';
import { cross, distanceBetween, dot, length, mix, normalise, perpendicularNear } from '#src/compiler/math/vec3.ts';
import { mulberry32 } from '#tests/support/random.ts';

const SEED = 9;
const random = mulberry32(SEED);
const someVector = (): Vec3 => [random() * 20 - 10, random() * 20 - 10, random() * 20 - 10];

function expectNear(actual: Vec3, expected: Vec3, digits = 9): void {
  for (let axis = 0; axis < 3; axis++) expect(actual[axis]).toBeCloseTo(expected[axis]!, digits);
}

describe('vectors', () => {
  it('cross is right-handed and square to both', () => {
    expect(cross([1, 0, 0], [0, 1, 0])).toEqual([0, 0, 1]);
    const [a, b] = [someVector(), someVector()];
    expect(dot(cross(a, b), a)).toBeCloseTo(0, 9);
    expect(dot(cross(a, b), b)).toBeCloseTo(0, 9);
  });
  it('mix goes from one to the other', () => {
    expect(mix([0, 0, 0], [10, 20, -10], 0.25)).toEqual([2.5, 5, -2.5]);
  });
  it('a vector without length has no direction', () => {
    expect(length(normalise([3, -4, 12]))).toBeCloseTo(1, 12);
    expect(() => normalise([0, 0, 0])).toThrow(/no direction/);
  });
  it('a perpendicular follows the hint and survives a hint along the axis', () => {
    expectNear(perpendicularNear([0, 0, 1], [3, 0, 5]), [1, 0, 0]);
    expect(dot(perpendicularNear([0, 0, 1], [0, 0, 2]), [0, 0, 1])).toBeCloseTo(0, 12);
  });
});

describe('boxes', () => {
  const a = boundsOfPoints([
    [0, 5, 2],
    [4, -1, 3],
  ]);
  it('enclose, join, share and grow', () => {
    expect(a).toEqual({ min: [0, -1, 2], max: [4, 5, 3] });
    const b = { min: [3, 0, 0], max: [9, 1, 9] } as const;
    expect(unionBounds([a, b])).toEqual({ min: [0, -1, 0], max: [9, 5, 9] });
    expect(intersectBounds(a, b)).toEqual({ min: [3, 0, 2], max: [4, 1, 3] });
    expect(expandBounds(a, 1)).toEqual({ min: [-1, -2, 1], max: [5, 6, 4] });
  });
  it('eight corners lie on the ball round the box', () => {
    const [x, y, z, radiusMm] = ballRound(a);
    const corners = cornersOf(a);
    expect(new Set(corners.map(String)).size).toBe(8);
    for (const corner of corners) expect(distanceBetween(corner, [x, y, z])).toBeCloseTo(radiusMm, 12);
  });
});

describe('rigid motion', () => {
  it('turns by the right-hand rule', () => {
    expectNear(rotate(quaternionAbout([0, 0, 1], Math.PI / 2), [1, 0, 0]), [0, 1, 0]);
  });
  it('products turn one after the other', () => {
    const [p, q] = [quaternionAbout(someVector(), 1), quaternionAbout(someVector(), 2)];
    const v = someVector();
    expectNear(rotate(multiplyQuaternions(q, p), v), rotate(q, rotate(p, v)));
  });
  it('keeps its pivot and all lengths, and its inverse leads back', () => {
    const pivot = someVector();
    const motion = motionAbout(pivot, quaternionAbout(someVector(), 1.2));
    const [a, b] = [someVector(), someVector()];
    expectNear(move(motion, pivot), pivot);
    expect(distanceBetween(move(motion, a), move(motion, b))).toBeCloseTo(distanceBetween(a, b), 9);
    expectNear(move(inverseMotion(motion), move(motion, a)), a);
  });
});

describe('curves', () => {
  const knots = [
    [0, 0, 0, 1],
    [10, 0, 0, 2],
    [11, 9, 0, 3],
    [40, 9, 5, 4],
  ];
  it('Catmull-Rom goes through its knots, whatever rides along', () => {
    const line = catmullRom(knots, 5);
    expect(line).toHaveLength(16);
    for (const [i, knot] of knots.entries()) expect(line[i * 5]).toEqual(knot);
  });
  it('a straight line stays straight, however its knots are spaced', () => {
    const line = catmullRom(
      [
        [0, 0, 0],
        [1, 2, 0],
        [10, 20, 0],
        [11, 22, 0],
      ],
      7,
    );
    for (const [x, y, z] of line) {
      expect(y).toBeCloseTo(2 * x!, 9);
      expect(z).toBe(0);
    }
    const along = line.map(([x]) => x!);
    expect(along).toEqual([...along].sort((a, b) => a - b));
  });
  it('refuses no knots and no steps', () => {
    expect(() => catmullRom([], 3)).toThrow(/no knots/);
    expect(() => catmullRom(knots, 0)).toThrow(/stepsPerSpan/);
  });

  const corner: Vec3[] = [
    [0, 0, 0],
    [3, 4, 0],
    [3, 4, 10],
  ];
  it('measures and walks a polyline', () => {
    expect(arcLengths(corner)).toEqual([0, 5, 15]);
    expectNear(pointAlong(corner, 2.5), [1.5, 2, 0]);
    expectNear(pointAlong(corner, 7), [3, 4, 2]);
    expectNear(pointAlong(corner, 99), [3, 4, 10]);
    expect(resample(corner, 4)).toHaveLength(4);
    expectNear(resample(corner, 4)[1]!, [3, 4, 0]);
    expectNear(centroid(corner), [2, 8 / 3, 10 / 3]);
  });

  it('frames are right-handed, square to the line, and do not twist on a flat curve', () => {
    const flat = Array.from({ length: 30 }, (_, i): Vec3 => [20 * Math.cos(i / 6), 20 * Math.sin(i / 6), 0]);
    const directions = tangents(flat);
    for (const [i, { tangent, normal, side }] of twistFreeFrames(flat, [0, 0, 1]).entries()) {
      expectNear(tangent, directions[i]!);
      expectNear(normal, [0, 0, 1]);
      expectNear(side, cross(tangent, normal));
    }
  });
  it('a frame carried round a helix turns less than the curve does', () => {
    const helix = Array.from({ length: 200 }, (_, i): Vec3 => [10 * Math.cos(i / 10), 10 * Math.sin(i / 10), i / 5]);
    const frames = twistFreeFrames(helix, [0, 0, 1]);
    for (const [i, { tangent, normal }] of frames.entries()) {
      expect(dot(tangent, normal)).toBeCloseTo(0, 9);
      const before = frames[i - 1];
      // The normal moves only as the tangent drags it: about the side of the frame, never about the tangent.
      if (before) expect(Math.abs(dot(normal, before.side))).toBeLessThan(0.003);
    }
  });
});

it(`the triangle tree finds what a search of all triangles finds (seed ${SEED})`, () => {
  const positions = Array.from({ length: 300 }, () => someVector()).flat();
  const thicknessMm = Array.from({ length: 300 }, () => random() * 2);
  const indices = Array.from({ length: 600 }, () => Math.floor(random() * 300));
  const tree = triangleTree({ positions, indices, thicknessMm });
  const alone = Array.from({ length: 200 }, (_, t) =>
    triangleTree({ positions, indices: indices.slice(t * 3, t * 3 + 3), thicknessMm }),
  );
  for (let i = 0; i < 100; i++) {
    const p = someVector();
    const distances = alone.map((one) => one.nearest(...p).distanceMm);
    const found = tree.nearest(...p);
    expect(found.distanceMm).toBeCloseTo(Math.min(...distances), 9);
    expect(distances[found.triangle]).toBeCloseTo(found.distanceMm, 9);
  }
});

it('the nearest point of a triangle is right over its face, edges and corners', () => {
  const tree = triangleTree({ positions: [0, 0, 0, 10, 0, 0, 0, 10, 0], indices: [0, 1, 2] });
  expect({ ...tree.nearest(2, 3, 7) }).toEqual({ triangle: 0, second: 0.2, third: 0.3, distanceMm: 7 });
  expect(tree.nearest(5, -3, 4).distanceMm).toBe(5);
  expect(tree.nearest(-2, -3, 6).distanceMm).toBe(7);
  expect(tree.nearest(10, 10, 0).distanceMm).toBeCloseTo(Math.sqrt(50), 9);
});
