import { MeshoptSimplifier } from 'meshoptimizer';
import { SphereGeometry } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { COARSE_MM, coarsen, type Simplify } from '#src/render/coarsen.ts';

beforeAll(() => MeshoptSimplifier.ready);

const simplify: Simplify = (indices, positions, maxError) =>
  MeshoptSimplifier.simplify(indices, positions, 3, 0, maxError, ['ErrorAbsolute'])[0];

/** Two spheres side by side in one merged geometry, metres, with closed seams. */
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
  return { positions, indices, ranges };
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
  const { positions, indices, ranges } = twoSpheres(0.05);

  it('makes fewer triangles of the same vertices, structure by structure, a step for each', () => {
    const { result, count } = run(coarsen(ranges, indices, positions, simplify));
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
    const { result } = run(coarsen(ranges, indices, positions, simplify));
    let deepestMm = 0;
    for (let i = 0; i < (result.ranges[0]?.count ?? 0); i += 3) {
      const middle = [0, 1, 2].map(
        (k) => [0, 1, 2].reduce((sum, j) => sum + positions[3 * result.indices[i + j]! + k]!, 0) / 3,
      );
      deepestMm = Math.max(deepestMm, 1000 * (0.05 - Math.hypot(...middle)));
    }
    expect(deepestMm).toBeLessThan(2 * COARSE_MM);
  });
});
