import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { box } from '#src/compiler/field/box.ts';
import { capsule } from '#src/compiler/field/capsule.ts';
import { ellipticalSections } from '#src/compiler/field/elliptical-sections.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { flatBelly } from '#src/compiler/field/flat-belly.ts';
import { halfSpace } from '#src/compiler/field/half-space.ts';
import { loft } from '#src/compiler/field/loft.ts';
import { ribbon } from '#src/compiler/field/ribbon.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { tube } from '#src/compiler/field/tube.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import { brokenPromises, steepestSlope } from '#tests/support/fields.ts';
import { volumeOf } from '#tests/support/meshes.ts';
import { mulberry32 } from '#tests/support/random.ts';
import '#tests/support/matchers.ts';

const SEED = 20;

const bent: Vec3[] = [
  [0, 0, 0],
  [20, 5, 0],
  [30, 25, 10],
  [25, 45, 0],
];

const square = [
  [-6, -4],
  [6, -4],
  [6, 4],
  [-6, 4],
] as const;

const shapes: Record<string, Field> = {
  sphere: sphere([1, -2, 3], 12),
  box: box([5, 0, -5], [4, 9, 6]),
  capsule: capsule([0, 0, 0], [20, 10, 5], 4),
  'tapered tube': tube(bent.map((point, i) => ({ point, radiusMm: 2 + 1.5 * i }))),
  'tube that swallows its start': tube([
    { point: [0, 0, 0], radiusMm: 1 },
    { point: [2, 0, 0], radiusMm: 8 },
  ]),
  'even ribbon': ribbon(bent.map((point) => ({ point, widthMm: 12, thicknessMm: 3, normal: [0, 0, 1] }))),
  'thickening ribbon': ribbon(
    bent.map((point, i) => ({ point, widthMm: 10 + i, thicknessMm: 2 + i, normal: [0, 0.2 * i, 1] })),
  ),
  'flat belly': flatBelly(
    [0, 15, 40].map((y) => ({ from: [-10, y, 0], to: [14, y + 4, 5], thicknessMm: 6 - y / 10, bowMm: 3 })),
    { facing: [0, 0, 1] },
  ),
  'elliptical loft': loft(
    ellipticalSections(
      bent.map((point, i) => ({ point, halfWidthMm: 8 - i, halfDepthMm: 4 })),
      [0, 0, 1],
    ),
  ),
  'square loft': loft(
    [0, 10, 30].map((z) => ({ centre: [0, 0, z], axisU: [1, 0, 0], axisV: [0, 1, 0], outline: square })),
  ),
};

describe.each(Object.entries(shapes))(`%s (seed ${SEED})`, (_, shape) => {
  it('keeps its interval, its box and its value within a box', () => {
    expect(brokenPromises(shape, mulberry32(SEED))).toEqual([]);
  });

  it('meshes to one closed ball within its bounds', () => {
    const mesh = polygonise(shape, { cellMm: 0.7 });
    expect(mesh).toBeClosedMesh();
    expect(topologyOf(mesh)).toEqual({ pieces: 1, genus: 0 });
  });
});

it.each(Object.entries(shapes).filter(([name]) => !['thickening ribbon', 'flat belly'].includes(name)))(
  '%s is 1-Lipschitz',
  (_, shape) => {
    expect(steepestSlope(shape, mulberry32(SEED))).toBeLessThanOrEqual(1 + 1e-9);
  },
);

describe('exact distances', () => {
  it.each<[string, Field, Vec3, number]>([
    ['sphere outside', sphere([0, 0, 0], 5), [0, 8, 0], 3],
    ['sphere centre', sphere([0, 0, 0], 5), [0, 0, 0], -5],
    ['box off a face', box([0, 0, 0], [1, 2, 3]), [4, 0, 0], 3],
    ['box off a corner', box([0, 0, 0], [1, 2, 3]), [4, 6, 3], 5],
    ['box centre', box([0, 0, 0], [1, 2, 3]), [0, 0, 0], -1],
    ['half space before its plane', halfSpace([0, 2, 0], [0, 10, 0]), [7, 5, 7], 3],
    ['half space behind it', halfSpace([0, 2, 0], [0, 10, 0]), [7, -1, 7], -3],
    ['capsule beside its axis', capsule([0, 0, 0], [10, 0, 0], 2), [5, 6, 0], 4],
    ['capsule past its end', capsule([0, 0, 0], [10, 0, 0], 2), [13, 4, 0], 3],
    ['capsule without length', capsule([1, 1, 1], [1, 1, 1], 2), [1, 1, 6], 3],
    ['loft off its side', shapes['square loft']!, [10, 0, 15], 4],
    ['loft off its end', shapes['square loft']!, [0, 0, 33], 3],
    ['loft within', shapes['square loft']!, [0, 0, 15], -4],
  ])('%s', (_, field, point, expected) => {
    expect(field.distance(...point)).toBeCloseTo(expected, 9);
  });

  it('a cone touches both its balls and the straight line between', () => {
    const cone = tube(
      [
        { point: [0, 0, 0], radiusMm: 5 },
        { point: [13, 0, 0], radiusMm: 0 },
      ],
      { stepsPerSpan: 1 },
    );
    // The tangent from the tip makes a triangle of sides 5, 12 and 13.
    expect(cone.distance(25 / 13, 60 / 13, 0)).toBeCloseTo(0, 9);
    expect(cone.distance(-5, 0, 0)).toBeCloseTo(0, 9);
    expect(cone.distance(13, 0, 0)).toBeCloseTo(0, 9);
  });

  it('a ribbon is as wide and thick as asked', () => {
    const band = ribbon([0, 40].map((x) => ({ point: [x, 0, 0], widthMm: 10, thicknessMm: 2, normal: [0, 0, 1] })));
    expect(band.distance(20, 0, 1)).toBeCloseTo(0, 9);
    expect(band.distance(20, 5, 0)).toBeCloseTo(0, 9);
    expect(band.distance(20, 8, 0)).toBeCloseTo(3, 9);
    expect(band.distance(20, 0, 0)).toBeCloseTo(-1, 9);
  });
});

it('a flat belly is as thick as asked in the middle and thinner at its borders, and bows to where it faces', () => {
  const rows = [0, 40].map((y) => ({ from: [-10, y, 0] as Vec3, to: [10, y, 0] as Vec3, thicknessMm: 4, bowMm: 3 }));
  const band = flatBelly(rows, { facing: [0, 0, 1], borderPart: 0.5 });
  expect(band.distance(0, 20, 5)).toBeCloseTo(0, 9);
  expect(band.distance(0, 20, 3)).toBeCloseTo(-2, 9);
  expect(band.distance(-11, 20, 0)).toBeCloseTo(0, 1);
});

it('a meshed ball has the volume of a ball to 1 %', () => {
  const mesh = polygonise(sphere([3, 1, 2], 10), { cellMm: 1 });
  const exact = (4 / 3) * Math.PI * 10 ** 3;
  expect(Math.abs(volumeOf(mesh) / exact - 1)).toBeLessThan(0.01);
  expect(mesh).toFitBounds({ min: [-7, -9, -8], max: [13, 11, 12] }, 0.05);
});

it('an elliptical loft has the volume of its cylinder to 1 %', () => {
  const path = [0, 20, 40].map((z) => ({ point: [0, 0, z] as Vec3, halfWidthMm: 9, halfDepthMm: 4 }));
  const mesh = polygonise(loft(ellipticalSections(path, [0, 1, 0], 48)), { cellMm: 0.5 });
  expect(Math.abs(volumeOf(mesh) / (Math.PI * 9 * 4 * 40) - 1)).toBeLessThan(0.01);
  expect(mesh).toFitBounds({ min: [-9, -4, 0], max: [9, 4, 40] }, 0.1);
});

it('a closed tube is a ring', () => {
  const around = Array.from({ length: 25 }, (_, i) => (2 * Math.PI * i) / 24);
  const ring = tube(around.map((turn) => ({ point: [20 * Math.cos(turn), 20 * Math.sin(turn), 0], radiusMm: 4 })));
  expect(topologyOf(polygonise(ring, { cellMm: 1 }))).toEqual({ pieces: 1, genus: 1 });
});

describe('bad input is refused', () => {
  it.each<[string, () => Field, RegExp]>([
    ['a tube without points', () => tube([]), /no point/],
    [
      'a ribbon of one point',
      () => ribbon([{ point: [0, 0, 0], widthMm: 3, thicknessMm: 1, normal: [0, 0, 1] }]),
      /two/,
    ],
    [
      'a flat belly of one row',
      () => flatBelly([{ from: [0, 0, 0], to: [5, 0, 0], thicknessMm: 2 }], { facing: [0, 0, 1] }),
      /two/,
    ],
    [
      'a loft of unlike sections',
      () =>
        loft([
          { centre: [0, 0, 0], axisU: [1, 0, 0], axisV: [0, 1, 0], outline: square },
          { centre: [0, 0, 5], axisU: [1, 0, 0], axisV: [0, 1, 0], outline: square.slice(1) },
        ]),
      /same number/,
    ],
    ['a half space without direction', () => halfSpace([0, 0, 0], [0, 0, 0]), /no direction/],
  ])('%s', (_, build, message) => {
    expect(build).toThrow(message);
  });
});
