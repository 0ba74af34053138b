import { MeshoptSimplifier } from 'meshoptimizer';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOutward } from '#src/compiler/check/outward.ts';
import { checkTriangles } from '#src/compiler/check/triangles.ts';
import { capsule } from '#src/compiler/field/capsule.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { subtraction } from '#src/compiler/field/subtraction.ts';
import { tube } from '#src/compiler/field/tube.ts';
import { union } from '#src/compiler/field/union.ts';
import { findFolds } from '#src/compiler/mesh/folds.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { type SimplifyOptions, simplify } from '#src/compiler/mesh/simplify.ts';
import { surfaceReach } from '#src/compiler/mesh/surface-reach.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import { randomBalls, randomTable } from '#tests/support/blobs.ts';
import { loadManifold } from '#tests/support/manifold.ts';
import { trianglesAsSet } from '#tests/support/meshes.ts';
import { mulberry32 } from '#tests/support/random.ts';
import '#tests/support/matchers.ts';

let manifold: Awaited<ReturnType<typeof loadManifold>>;
beforeAll(async () => {
  manifold = await loadManifold();
  await MeshoptSimplifier.ready;
});

const shapes: readonly [string, Field][] = [
  ['a ball', sphere([0, 0, 0], 15)],
  ['a drilled ball', subtraction(sphere([0, 0, 0], 12), capsule([0, 0, -20], [0, 0, 20], 4))],
  ['two balls a hair apart', union(sphere([0, 0, 0], 6), sphere([12.5, 0, 0], 6))],
  ['a thin bent tube', tube([0, 10, 20, 30].map((x) => ({ point: [x, x % 20, 0], radiusMm: 1.2 })))],
  ['a ring of ellipsoids (seed 4)', randomTable(mulberry32(4), 40)],
  ...[30, 31, 32, 33].map((seed): [string, Field] => [
    `blended balls (seed ${seed})`,
    randomBalls(mulberry32(seed), 25),
  ]),
];

function worstGapMm(from: Mesh, to: Mesh): number {
  const reach = surfaceReach(to, 1);
  let worst = 0;
  for (let i = 0; i < from.positions.length; i += 3)
    worst = Math.max(worst, reach.distanceMm(from.positions[i]!, from.positions[i + 1]!, from.positions[i + 2]!));
  return worst;
}

describe.each(shapes)('%s', (_, shape) => {
  const maxErrorMm = 0.15;

  it('keeps its topology and its surface with far fewer triangles', () => {
    const fine = polygonise(shape, { cellMm: 0.6 });
    const plain = simplify(fine, { maxErrorMm, simplifier: MeshoptSimplifier });
    expect(plain).toBeClosedMesh();
    expect(topologyOf(plain)).toEqual(topologyOf(fine));
    expect(manifold(plain).status()).toBe('NoError');
    expect(checkOutward(plain)).toEqual(checkOutward(fine));
    expect(checkTriangles(plain, 1e-5)).toEqual([]);
    expect(findFolds(plain).length).toBeLessThanOrEqual(findFolds(fine).length);
    expect(plain.indices.length).toBeLessThan(fine.indices.length / 3);
    expect(worstGapMm(fine, plain)).toBeLessThanOrEqual(maxErrorMm);
    expect(worstGapMm(plain, fine)).toBeLessThanOrEqual(2 * maxErrorMm);
  });
});

describe('a simplifier that does harm', () => {
  const fine = polygonise(sphere([0, 0, 0], 5), { cellMm: 1 });
  const harmful = (harm: (indices: Uint32Array, positions: Float32Array) => number): SimplifyOptions => ({
    maxErrorMm: 0.1,
    simplifier: { simplifyWithUpdate: (indices, positions) => [harm(indices, positions), 0] },
  });

  it.each<[string, (indices: Uint32Array, positions: Float32Array) => number]>([
    ['loses a triangle', (indices) => indices.length - 3],
    ['turns a triangle over', (indices) => indices.subarray(0, 2).reverse().length && indices.length],
    ['moves a vertex away', (indices, positions) => positions.fill(30, 0, 3) && indices.length],
    ['loses everything', () => 0],
  ])('and %s is not believed', (_, harm) => {
    expect(trianglesAsSet(simplify(fine, harmful(harm)))).toEqual(trianglesAsSet(fine));
  });
});
