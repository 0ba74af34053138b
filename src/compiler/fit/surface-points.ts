import type { Mesh } from '../mesh/mesh.ts';
import type { Random } from './random.ts';

/** Points on a mesh spread evenly over its area, three numbers each, with the unit normals of their faces. */
export interface SurfacePoints {
  readonly points: Float64Array;
  readonly normals: Float64Array;
}

/** Draws `count` points: one from every equal slice of the summed area, so that they are even as well as random. */
export function drawSurfacePoints({ positions, indices }: Mesh, count: number, random: Random): SurfacePoints {
  const faces = indices.length / 3;
  const summed = new Float64Array(faces + 1);
  const faceNormals = new Float64Array(faces * 3);
  for (let f = 0; f < faces; f++) {
    const [a, b, c] = [3 * indices[3 * f]!, 3 * indices[3 * f + 1]!, 3 * indices[3 * f + 2]!];
    const [px, py, pz] = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [number, number, number];
    const [qx, qy, qz] = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [number, number, number];
    const [nx, ny, nz] = [py * qz - pz * qy, pz * qx - px * qz, px * qy - py * qx];
    const length = Math.hypot(nx, ny, nz);
    summed[f + 1] = summed[f]! + length / 2;
    if (length > 0) faceNormals.set([nx / length, ny / length, nz / length], 3 * f);
  }
  const points = new Float64Array(count * 3);
  const normals = new Float64Array(count * 3);
  const total = summed[faces]!;
  for (let i = 0, f = 0; i < count; i++) {
    const target = ((i + random.next()) / count) * total;
    while (f < faces - 1 && summed[f + 1]! <= target) f++;
    const root = Math.sqrt(random.next());
    const share = random.next();
    const weights = [1 - root, root * (1 - share), root * share] as const;
    for (let k = 0; k < 3; k++) {
      let value = 0;
      for (let corner = 0; corner < 3; corner++)
        value += weights[corner]! * positions[3 * indices[3 * f + corner]! + k]!;
      points[3 * i + k] = value;
      normals[3 * i + k] = faceNormals[3 * f + k]!;
    }
  }
  return { points, normals };
}
