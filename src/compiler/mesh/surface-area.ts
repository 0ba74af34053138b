import type { Mesh } from './mesh.ts';

/** Area of all triangles together, mm2. */
export function surfaceArea({ positions, indices }: Mesh): number {
  let doubled = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const [px, py, pz] = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [number, number, number];
    const [qx, qy, qz] = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [number, number, number];
    doubled += Math.hypot(py * qz - pz * qy, pz * qx - px * qz, px * qy - py * qx);
  }
  return doubled / 2;
}
