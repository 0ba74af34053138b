import { expect, test } from 'vitest';
import { sphere } from '#src/compiler/field/sphere.ts';
import { union } from '#src/compiler/field/union.ts';
import { findPieces } from '#src/compiler/mesh/pieces.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { dropSpecks, pieceVolumes } from '#src/compiler/mesh/specks.ts';
import { topologyOf } from '#src/compiler/mesh/topology.ts';

const mesh = polygonise(union(sphere([0, 0, 0], 6), sphere([20, 0, 0], 1.2), sphere([0, 20, 0], 3)), { cellMm: 0.8 });

test('pieces smaller than asked for go, the others stay as they are', () => {
  expect(topologyOf(mesh).pieces).toBe(3);
  const kept = dropSpecks(mesh, 20);
  expect(topologyOf(kept)).toEqual({ pieces: 2, genus: 0 });
  expect(Math.max(...kept.indices)).toBe(kept.positions.length / 3 - 1);
  expect(Math.max(...kept.positions.filter((_, i) => i % 3 === 0))).toBeLessThan(7);
});

test('a mesh without specks is given back', () => {
  expect(dropSpecks(mesh, 1)).toBe(mesh);
});

test('volumes are those of balls', () => {
  const { count, ofVertex } = findPieces(mesh);
  const volumes = pieceVolumes(mesh, ofVertex, count).toSorted((a, b) => a - b);
  const ball = (radius: number) => (4 / 3) * Math.PI * radius ** 3;
  expect((volumes[2] ?? 0) / ball(6)).toBeCloseTo(1, 1);
  expect((volumes[1] ?? 0) / ball(3)).toBeCloseTo(1, 1);
});
