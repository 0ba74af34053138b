import { beforeAll, describe, expect, it } from 'vitest';
import { checkOutward } from '#src/compiler/check/outward.ts';
import { checkSymmetry } from '#src/compiler/check/symmetry.ts';
import { checkTriangles } from '#src/compiler/check/triangles.ts';
import { box } from '#src/compiler/field/box.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { halfSpace } from '#src/compiler/field/half-space.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import { mirrored } from '#src/compiler/field/mirrored.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { subtraction } from '#src/compiler/field/subtraction.ts';
import { union } from '#src/compiler/field/union.ts';
import { CUBE_CASES, traceLoops } from '#src/compiler/mesh/cube-cases.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import { randomBalls, randomTable } from '#tests/support/blobs.ts';
import { loadManifold } from '#tests/support/manifold.ts';
import { trianglesAsSet, volumeOf } from '#tests/support/meshes.ts';
import { mulberry32 } from '#tests/support/random.ts';
import '#tests/support/matchers.ts';

let manifold: Awaited<ReturnType<typeof loadManifold>>;
beforeAll(async () => {
  manifold = await loadManifold();
});

describe('cases of the cube', () => {
  it('every crossed edge lies on exactly one loop', () => {
    for (let cubeCase = 0; cubeCase < 256; cubeCase++) {
      const edges = traceLoops(cubeCase).flat();
      const crossed = [1, 2, 4].flatMap((bit) =>
        [0, 1, 2, 3, 4, 5, 6, 7].filter((c) => !(c & bit) && ((cubeCase >> c) & 1) !== ((cubeCase >> (c | bit)) & 1)),
      );
      expect(new Set(edges).size).toBe(edges.length);
      expect(edges.length).toBe(crossed.length);
    }
  });

  it('a single inside corner is cut off by one triangle, eight corners by none', () => {
    expect(CUBE_CASES[1]).toHaveLength(3);
    expect(CUBE_CASES[0]).toHaveLength(0);
    expect(CUBE_CASES[255]).toHaveLength(0);
  });
});

describe.each(Array.from({ length: 24 }, (_, i) => 100 + i))('blended balls, seed %i', (seed) => {
  // Cells as wide as the smallest balls make ambiguous faces and touching sheets.
  it.each([0.9, 2.1, 3.7])('meshes to a closed manifold at %f mm', (cellMm) => {
    const mesh = polygonise(randomBalls(mulberry32(seed), 30), { cellMm });
    expect(mesh).toBeClosedMesh();
    expect(checkTriangles(mesh, 1e-5)).toEqual([]);
    const { pieces, genus } = topologyOf(mesh);
    const judged = manifold(mesh);
    expect(judged.status()).toBe('NoError');
    const parts = judged.decompose();
    expect(parts).toHaveLength(pieces);
    expect(parts.reduce((sum, part) => sum + part.genus(), 0)).toBe(genus);
    expect(judged.volume() / volumeOf(mesh)).toBeCloseTo(1, 3);
  });
});

it('random signs, the worst that a field can do, still give a closed manifold (seed 5)', () => {
  const random = mulberry32(5);
  const seen = new Map<string, number>();
  const noise: Field = {
    distance: (x, y, z) => {
      const key = `${Math.round(x)} ${Math.round(y)} ${Math.round(z)}`;
      if (!seen.has(key)) seen.set(key, random() - 0.5);
      return seen.get(key)!;
    },
    bounds: { min: [-8, -8, -8], max: [8, 8, 8] },
    interval: () => [-1, 1],
    within: () => noise,
  };
  expect(polygonise(noise, { cellMm: 1, blockCells: 4 })).toBeClosedMesh();
});

describe('exact zeros at grid points', () => {
  const cut = intersection(box([0, 0, 0], [4, 4, 4]), halfSpace([0, 0, 1], [0, 0, 1]));
  const cutBox: Field = { ...cut, bounds: { min: [-4, -4, -4], max: [4, 4, 1] } };
  it.each<[string, Field]>([
    ['a box on the grid', box([0, 0, 0], [3, 4, 5])],
    ['a ball through grid points', sphere([0, 0, 0], 5)],
    ['two boxes that share a face', union(box([-2, 0, 0], [2, 2, 2]), box([2, 0, 0], [2, 2, 2]))],
    ['two boxes that share an edge', union(box([-2, -2, 0], [2, 2, 2]), box([2, 2, 0], [2, 2, 2]))],
    ['two boxes that share a corner', union(box([-2, -2, -2], [2, 2, 2]), box([2, 2, 2], [2, 2, 2]))],
    ['a box cut on the grid', cutBox],
  ])('%s', (_, shape) => {
    const mesh = polygonise(shape, { cellMm: 1 });
    expect(mesh).toBeClosedMesh();
    expect(checkTriangles(mesh, 1e-3)).toEqual([]);
    expect(checkOutward(mesh)).toEqual([]);
    expect(mesh).toFitBounds(shape.bounds, 0.02);
  });
});

describe('the result does not depend on how the grid is cut into blocks', () => {
  it.each<[string, Field]>([
    ['balls', randomBalls(mulberry32(3), 20)],
    ['a carved box', subtraction(box([0, 0, 0], [9, 7, 5]), sphere([3, 2, 4], 5))],
  ])('%s', (_, shape) => {
    const whole = trianglesAsSet(polygonise(shape, { cellMm: 1, blockCells: 64 }));
    for (const blockCells of [3, 5, 8]) {
      const cut = trianglesAsSet(polygonise(shape, { cellMm: 1, blockCells }));
      expect(cut).toEqual(whole);
    }
  });
});

it('a surface that the interval denies is followed all the same', () => {
  const ball = sphere([0, 0, 0], 10);
  // Owns up to its surface on one side only: the octree finds a part, the rest is reached from neighbour to neighbour.
  const shy: Field = {
    ...ball,
    interval: (x, y, z, r) => (x > 4 ? ball.interval(x, y, z, r) : [1, 2]),
    within: () => shy,
  };
  const rooted: Field = { ...shy, interval: (x, y, z, r) => (r > 8 ? [-1, 1] : shy.interval(x, y, z, r)) };
  expect(trianglesAsSet(polygonise({ ...rooted, within: () => rooted }, { cellMm: 1, blockCells: 4 }))).toEqual(
    trianglesAsSet(polygonise(ball, { cellMm: 1, blockCells: 4 })),
  );
});

it('a surface that breaks out of its bounds is closed there', () => {
  const ball = sphere([0, 0, 0], 10);
  const short: Field = { ...ball, bounds: { min: [-10, -10, -10], max: [10, 10, 4] }, within: () => short };
  expect(polygonise(short, { cellMm: 1 })).toBeClosedMesh();
});

it('vertices lie on the surface to 0.02 mm', () => {
  const field = randomTable(mulberry32(8), 40);
  const { positions } = polygonise(field, { cellMm: 0.9 });
  let worst = 0;
  for (let i = 0; i < positions.length; i += 3)
    worst = Math.max(worst, Math.abs(field.distance(positions[i]!, positions[i + 1]!, positions[i + 2]!)));
  expect(worst).toBeLessThan(0.02);
});

it('a symmetric shape gives a symmetric mesh', () => {
  const half = randomBalls(mulberry32(11), 12);
  const mesh = polygonise(union(half, mirrored(half)), { cellMm: 1.3 });
  expect(checkSymmetry(mesh, 0.1)).toEqual([]);
});

it('refuses a shape without end, a cell without size and a field that is not a number', () => {
  const ball = sphere([0, 0, 0], 3);
  expect(() => polygonise(halfSpace([0, 0, 0], [0, 0, 1]), { cellMm: 1 })).toThrow(/finite bounds/);
  expect(() => polygonise(ball, { cellMm: 0 })).toThrow(/cellMm/);
  const broken: Field = { ...ball, distance: () => Number.NaN, within: () => broken };
  expect(() => polygonise(broken, { cellMm: 1 })).toThrow(/not a number/);
});
