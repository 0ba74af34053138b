import { describe, expect, test } from 'vitest';
import { ellipsoids } from '#src/compiler/field/ellipsoids.ts';
import type { Mesh } from '#src/compiler/mesh/mesh.ts';
import { bakeOpenness, type Occluder } from '#src/compiler/mesh/occlusion.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';
import { addSolid, createSolidGrid, sampleSolid } from '#src/compiler/mesh/solid-grid.ts';

const RADIUS_MM = 20;

function ball(x: number, y: number, z: number, radiusMm = RADIUS_MM): Mesh {
  const row = [x, y, z, radiusMm, radiusMm, radiusMm, 0, 0, 0, 1] as const;
  return polygonise(ellipsoids({ id: 'ball', source: 'test', blendMm: 1, ellipsoids: [[...row]] }), { cellMm: 2 });
}

function solid(centre: readonly [number, number, number], depth: number, mirrored = false): Occluder {
  const mesh = ball(...centre);
  const normals = mesh.positions.map((mm, i) => (mm - (centre[i % 3] as number)) / RADIUS_MM);
  return { mesh, normals, depth, mirrored };
}

/** Openness at the vertex of a solid that lies farthest in a direction. */
function opennessTowards(solids: readonly Occluder[], index: number, direction: readonly number[]): number {
  const { positions } = (solids[index] as Occluder).mesh;
  let best = 0;
  const along = (v: number) => direction.reduce((sum, d, axis) => sum + d * (positions[3 * v + axis] as number), 0);
  for (let v = 1; v < positions.length / 3; v++) if (along(v) > along(best)) best = v;
  return bakeOpenness(solids)[index]?.[best] as number;
}

describe('solid grid', () => {
  test('a ball fills its volume and nothing leaks along the columns', () => {
    const mesh = ball(-31.3, 4.1, 2.7);
    const grid = createSolidGrid([mesh], 2);
    addSolid(grid, mesh, false);
    const volumeMm3 = grid.fractions.reduce((sum, fraction) => sum + fraction, 0) * 8;
    expect(volumeMm3 / ((4 / 3) * Math.PI * RADIUS_MM ** 3)).toBeCloseTo(1, 1);
    expect(sampleSolid(grid, -31.3, 4.1, 2.7)).toBeCloseTo(1, 5);
    expect(sampleSolid(grid, 31.3, 4.1, 2.7)).toBe(0);
    expect(sampleSolid(grid, -31.3, 4.1, 2.7 + RADIUS_MM + 6)).toBeCloseTo(0, 5);
  });

  test('a mirrored solid fills its twin too', () => {
    const mesh = ball(-31.3, 4.1, 2.7);
    const grid = createSolidGrid([mesh], 2);
    addSolid(grid, mesh, true);
    expect(sampleSolid(grid, 31.3, 4.1, 2.7)).toBeCloseTo(1, 5);
  });
});

describe('openness', () => {
  test('a ball alone is open all round, without grain', () => {
    const [open] = bakeOpenness([solid([-40, 0, 0], 3)]);
    expect(Math.min(...(open as Float32Array))).toBeGreaterThan(0.93);
  });

  test('a crevice between two balls is dark, the far side is not', () => {
    const pair = [solid([-40, 0, 0], 3), solid([-40, 2 * RADIUS_MM + 1, 0], 3)];
    expect(opennessTowards(pair, 0, [0, 1, 0])).toBeLessThan(0.35);
    expect(opennessTowards(pair, 0, [0, -1, 0])).toBeGreaterThan(0.93);
  });

  test('what lies farther out does not shade what lies under it, but is shaded by it', () => {
    const pair = [solid([-40, 0, 0], 4), solid([-40, 2 * RADIUS_MM + 1, 0], 1)];
    expect(opennessTowards(pair, 0, [0, 1, 0])).toBeGreaterThan(0.93);
    expect(opennessTowards(pair, 1, [0, -1, 0])).toBeLessThan(0.35);
  });

  test('a left twin shades the right one across the midline', () => {
    const near = [-RADIUS_MM - 0.5, 0, 0] as const;
    expect(opennessTowards([solid(near, 3, true)], 0, [1, 0, 0])).toBeLessThan(0.35);
    expect(opennessTowards([solid(near, 3, false)], 0, [1, 0, 0])).toBeGreaterThan(0.93);
  });

  test('a block twice the distance shades less', () => {
    const gap = (mm: number) =>
      opennessTowards([solid([-40, 0, 0], 3), solid([-40, 2 * RADIUS_MM + mm, 0], 3)], 0, [0, 1, 0]);
    expect(gap(12)).toBeGreaterThan(gap(6) + 0.05);
    expect(gap(40)).toBeGreaterThan(0.93);
  });
});
