import { describe, expect, it } from 'vitest';
import { checkClosed } from '#src/compiler/check/closed.ts';
import { checkIdsPresent } from '#src/compiler/check/ids-present.ts';
import { checkInBounds } from '#src/compiler/check/in-bounds.ts';
import { checkOutward } from '#src/compiler/check/outward.ts';
import { checkOverlap, deepestOverlap } from '#src/compiler/check/overlap.ts';
import { checkSymmetry } from '#src/compiler/check/symmetry.ts';
import { checkTopology } from '#src/compiler/check/topology.ts';
import { checkTriangles } from '#src/compiler/check/triangles.ts';
import { shell } from '#src/compiler/field/shell.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { insideOut, joined, reindexed, tetrahedron } from '#tests/support/meshes.ts';

const sound = tetrahedron();
const ball = polygonise(sphere([0, 0, 0], 10), { cellMm: 1.5 });

/** The mesh with one vertex moved. */
function nudged({ positions, indices }: Mesh, vertex: number, place: readonly number[]): Mesh {
  const moved = positions.slice();
  moved.set(place, vertex * 3);
  return { positions: moved, indices };
}

describe('closed', () => {
  /** The first triangle gets a copy of its first corner for its own. */
  const split: Mesh = {
    positions: Float32Array.from([...sound.positions, ...sound.positions.subarray(0, 3)]),
    indices: Uint32Array.from([4, ...sound.indices.subarray(1)]),
  };
  /** Two tetrahedra that share one corner and nothing else. */
  const knotted = reindexed(joined(sound, tetrahedron(-10)), (indices) => indices.map((v) => (v === 4 ? 0 : v)));

  it.each<[string, Mesh]>([
    ['a tetrahedron', sound],
    ['a ball', ball],
    ['two pieces', joined(sound, tetrahedron(2, [30, 0, 0]))],
    ['an inside-out piece, which is closed all the same', insideOut(sound)],
  ])('accepts %s', (_, mesh) => {
    expect(checkClosed(mesh)).toEqual([]);
  });

  it.each<[string, Mesh, RegExp]>([
    ['one triangle removed', reindexed(sound, (indices) => indices.slice(3)), /edge .* is open/],
    ['one triangle flipped', reindexed(sound, ([a, b, c, ...rest]) => [a!, c!, b!, ...rest]), /wound both ways/],
    ['one triangle doubled', reindexed(sound, (indices) => [...indices, ...indices.slice(0, 3)]), /shared/],
    ['one vertex split', split, /edge .* is open/],
    ['two pieces joined in a point', knotted, /vertex 0 .* single point/],
  ])('rejects %s', (_, mesh, finding) => {
    expect(checkClosed(mesh).join('\n')).toMatch(finding);
  });

  it('says the first few and counts the rest', () => {
    const torn = reindexed(ball, (indices) => indices.filter((_, i) => Math.floor(i / 3) % 2 === 0));
    const findings = checkClosed(torn);
    expect(findings).toHaveLength(6);
    expect(findings[5]).toMatch(/^and \d+ more/);
  });
});

describe('outward', () => {
  it('accepts pieces that face out', () => {
    expect(checkOutward(joined(sound, tetrahedron(2, [30, 0, 0])))).toEqual([]);
  });

  it.each<[string, Mesh, RegExp]>([
    ['one piece inside out', joined(sound, insideOut(tetrahedron(3, [30, 0, 0]))), /piece 1 of 2 encloses -4\.50 mm³/],
    ['a cavity', polygonise(shell(sphere([0, 0, 0], 8), { outMm: 1, inMm: 1 }), { cellMm: 1 }), /cavity/],
    ['a flat piece', nudged(sound, 3, [5, 5, 0]), /encloses 0\.00 mm³/],
  ])('rejects %s', (_, mesh, finding) => {
    expect(checkOutward(mesh).join()).toMatch(finding);
  });
});

describe('topology', () => {
  const two = joined(sound, tetrahedron(2, [30, 0, 0]));
  it.each([
    [two, { pieces: 2, genus: 0 }, []],
    [two, { pieces: 2, genus: { atLeast: 0 } }, []],
    [two, { pieces: 1, genus: 0 }, ['2 pieces, declared 1']],
    [two, { pieces: 2, genus: 1 }, ['genus 0, declared 1']],
    [two, { pieces: 2, genus: { atLeast: 9 } }, ['genus 0, declared at least 9']],
  ])('%#: against %j', (mesh, declared, findings) => {
    expect(checkTopology(mesh, declared)).toEqual(findings);
  });
});

describe('in bounds', () => {
  const bounds = { min: [0, 0, 0], max: [10, 10, 10] } as const;
  it('accepts what fits, tolerance included', () => {
    expect(checkInBounds(sound, bounds, 0)).toEqual([]);
    expect(checkInBounds(nudged(sound, 3, [0, 0, 10.4]), bounds, 0.5)).toEqual([]);
  });
  it('rejects a vertex outside, below or above', () => {
    expect(checkInBounds(nudged(sound, 3, [0, 0, 10.6]), bounds, 0.5)).toEqual(['z goes up to 10.60 mm, allowed 10']);
    expect(checkInBounds(nudged(sound, 0, [-1, 0, 0]), bounds, 0.5)).toEqual(['x goes down to -1.00 mm, allowed 0']);
  });
});

describe('symmetry', () => {
  it('accepts a ball on the midline', () => {
    expect(checkSymmetry(ball, 0.1)).toEqual([]);
  });
  it('rejects it with one vertex pulled out: that one and its old twin stand alone', () => {
    expect(checkSymmetry(nudged(ball, 0, [-14, 1, 1]), 0.1).join()).toMatch(/^2 vertices have no twin/);
  });
});

describe('triangles', () => {
  it('accepts sound ones', () => {
    expect(checkTriangles(sound, 1)).toEqual([]);
  });
  it.each<[string, Mesh, RegExp]>([
    ['three corners on a line', nudged(sound, 3, [5, 0, 0]), /1 triangles are thinner than 0.01 mm/],
    ['a corner named twice', reindexed(sound, ([, ...rest]) => [rest[0]!, ...rest]), /thinner/],
    ['an index past the end', reindexed(sound, ([, ...rest]) => [4, ...rest]), /past the last of 4/],
    ['half a triangle', reindexed(sound, (indices) => indices.slice(1)), /11 indices/],
    ['a position that is no number', nudged(sound, 0, [Number.NaN, 0, 0]), /not a finite number/],
  ])('rejects %s', (_, mesh, finding) => {
    expect(checkTriangles(mesh, 0.01).join()).toMatch(finding);
  });
});

describe('overlap', () => {
  it('measures how deep balls go into each other', () => {
    const { depthMm, at } = deepestOverlap(ball, sphere([17, 0, 0], 8));
    expect(depthMm).toBeCloseTo(1, 1);
    expect(at?.[0]).toBeCloseTo(10, 1);
  });
  it('finds a shape that pokes through the middle of a large triangle', () => {
    const { depthMm } = deepestOverlap(tetrahedron(100), sphere([30, 30, -1], 3));
    expect(depthMm).toBeGreaterThan(1.9);
  });
  it('accepts touching and rejects cutting', () => {
    expect(deepestOverlap(ball, sphere([25, 0, 0], 8))).toEqual({ depthMm: 0, at: null });
    expect(checkOverlap(ball, sphere([18, 0, 0], 8), 0.3)).toEqual([]);
    expect(checkOverlap(ball, sphere([17, 0, 0], 8), 0.3).join()).toMatch(/goes (0\.9|1\.0)\d mm deep at \[/);
  });
});

describe('ids', () => {
  it('accepts the same ids in any order', () => {
    expect(checkIdsPresent(['l4', 'l5'], ['l5', 'l4'])).toEqual([]);
  });
  it('rejects missing, doubled and unknown ones', () => {
    expect(checkIdsPresent(['l4', 'l5'], ['l4', 'l4', 'l6'])).toEqual([
      'l4 is there twice',
      'l6 is not wanted',
      'l5 is missing',
    ]);
  });
});
