import { MeshoptSimplifier } from 'meshoptimizer';
import { PlaneGeometry, SphereGeometry } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { coarsen, simplifyBy } from '#src/render/coarsen.ts';

beforeAll(() => MeshoptSimplifier.ready);

const simplify = simplifyBy(MeshoptSimplifier);
const ERROR_MM = 0.5;

/** Two spheres side by side in one merged geometry, metres, with closed seams, wholly open. */
function twoSpheres(radiusM: number) {
  const sphere = new SphereGeometry(radiusM, 64, 48);
  const one = sphere.getAttribute('position').array as Float32Array;
  const triangles = Uint32Array.from(sphere.getIndex()?.array ?? []);
  const positions = Float32Array.from([...one, ...one.map((value, i) => (i % 3 === 0 ? value + 3 * radiusM : value))]);
  const indices = Uint32Array.from([...triangles, ...triangles.map((index) => index + one.length / 3)]);
  const ranges = [
    { structure: 4, start: 0, count: triangles.length },
    { structure: 9, start: triangles.length, count: triangles.length },
  ];
  const shades = new Uint8Array((positions.length / 3) * 4).fill(255);
  return { positions, indices, ranges, shades };
}

function run<T>(steps: Generator<undefined, T>): { result: T; count: number } {
  let count = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { result: step.value, count };
    count += 1;
  }
}

describe('coarsen', () => {
  const spheres = twoSpheres(0.05);
  const { positions, indices } = spheres;

  it('makes fewer triangles of the same vertices, structure by structure, a step for each', () => {
    const { result, count } = run(coarsen(spheres, ERROR_MM, simplify));
    expect(count).toBe(2);
    expect(result.indices.length).toBeLessThan(indices.length / 2);
    expect(result.ranges.map(({ structure }) => structure)).toEqual([4, 9]);
    const half = positions.length / 6;
    for (const [i, { start, count: length }] of result.ranges.entries()) {
      const own = [...result.indices.subarray(start, start + length)];
      expect(own.every((index) => (i === 0 ? index < half : index >= half))).toBe(true);
    }
  });

  it('stays as near to the surface as it says', () => {
    const { result } = run(coarsen(spheres, ERROR_MM, simplify));
    let deepestMm = 0;
    for (let i = 0; i < (result.ranges[0]?.count ?? 0); i += 3) {
      const middle = [0, 1, 2].map(
        (k) => [0, 1, 2].reduce((sum, j) => sum + positions[3 * result.indices[i + j]! + k]!, 0) / 3,
      );
      deepestMm = Math.max(deepestMm, 1000 * (0.05 - Math.hypot(...middle)));
    }
    expect(deepestMm).toBeLessThan(2 * ERROR_MM);
  });

  it('makes fewer triangles the farther they may lie', () => {
    const counts = [0.25, ERROR_MM, 1].map((mm) => run(coarsen(spheres, mm, simplify)).result.indices.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[2]).toBeLessThan(0.7 * counts[1]!);
  });

  it('keeps a dark spot on a plate that would need no triangle for its shape', () => {
    const plate = new PlaneGeometry(0.1, 0.1, 40, 40);
    const flat = plate.getAttribute('position').array as Float32Array;
    const triangles = Uint32Array.from(plate.getIndex()?.array ?? []);
    const isDark = (vertex: number) => Math.hypot(flat[3 * vertex]!, flat[3 * vertex + 1]!) < 0.02;
    const darkLeft = (spotted: boolean): number => {
      const shade = Uint8Array.from({ length: (flat.length / 3) * 4 }, (_, i) =>
        spotted && isDark(i >> 2) ? 40 : 255,
      );
      const one = [{ structure: 0, start: 0, count: triangles.length }];
      const plain = { positions: flat, indices: triangles, ranges: one, shades: shade };
      return run(coarsen(plain, ERROR_MM, simplify)).result.indices.filter(isDark).length;
    };
    expect(darkLeft(false)).toBeLessThan(10);
    expect(darkLeft(true)).toBeGreaterThan(60);
  });
});
