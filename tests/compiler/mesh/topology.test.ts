import { describe, expect, it } from 'vitest';
import { compact } from '#src/compiler/mesh/compact.ts';
import { findDefects } from '#src/compiler/mesh/defects.ts';
import { findFolds } from '#src/compiler/mesh/folds.ts';
import { surfaceReach } from '#src/compiler/mesh/surface-reach.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';
import { joined, reindexed, tetrahedron, trianglesAsSet } from '#tests/support/meshes.ts';

describe('topology', () => {
  it('counts pieces, and no genus for balls', () => {
    expect(topologyOf(tetrahedron())).toEqual({ pieces: 1, genus: 0 });
    expect(topologyOf(joined(tetrahedron(), tetrahedron(3, [20, 0, 0])))).toEqual({ pieces: 2, genus: 0 });
  });

  it('counts the hole of the least torus, seven vertices and fourteen triangles', () => {
    const indices = [0, 1, 2, 3, 4, 5, 6].flatMap((i) => [i, i + 1, i + 3, i, i + 3, i + 2]).map((v) => v % 7);
    const torus = { positions: new Float32Array(21), indices: Uint32Array.from(indices) };
    expect(findDefects(torus)).toEqual({ edges: [], knots: [] });
    expect(topologyOf(torus)).toEqual({ pieces: 1, genus: 1 });
  });

  it('does not count vertices that no triangle uses', () => {
    const { positions, indices } = tetrahedron();
    expect(topologyOf({ positions: Float32Array.from([...positions, 9, 9, 9]), indices })).toEqual({
      pieces: 1,
      genus: 0,
    });
  });
});

it('a triangle flipped over its neighbour is a fold', () => {
  const flat = {
    positions: Float32Array.from([0, 0, 0, 10, 0, 0, 10, 10, 0, 0, 10, 0]),
    indices: Uint32Array.from([0, 1, 2, 0, 2, 3]),
  };
  expect(findFolds(flat)).toEqual([]);
  // The fourth corner moved across the diagonal lays the second triangle on the first.
  const folded = { ...flat, positions: Float32Array.from([0, 0, 0, 10, 0, 0, 10, 10, 0, 9, 1, 0]) };
  expect(findFolds(folded)).toEqual([[0, 2]]);
});

it('compacting drops unused vertices and nothing else', () => {
  const both = joined(tetrahedron(), tetrahedron(3, [20, 0, 0]));
  const second = compact(reindexed(both, (indices) => indices.slice(12)));
  expect(second.positions).toHaveLength(12);
  expect(trianglesAsSet(second)).toEqual(trianglesAsSet(tetrahedron(3, [20, 0, 0])));
});

describe('distance to a mesh', () => {
  const reach = surfaceReach(tetrahedron(10), 2);
  it.each<[string, readonly [number, number, number], number]>([
    ['over a face', [2, 2, -1.5], 1.5],
    ['off an edge', [5, -1, -1], Math.SQRT2],
    ['off a corner', [-1, -1, -1], Math.sqrt(3)],
    ['on the slanted face', [4, 3, 3], 0],
    ['out of reach', [2, 2, -2.5], Number.POSITIVE_INFINITY],
  ])('%s', (_, point, expected) => {
    expect(reach.distanceMm(...point)).toBeCloseTo(expected, 5);
  });
});
