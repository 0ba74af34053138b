import type { Mesh } from './mesh.ts';

/** Drops the vertices that no triangle uses; the rest are numbered in the order in which triangles name them. */
export function compact({ positions, indices }: Mesh): Mesh {
  const renamed = new Int32Array(positions.length / 3).fill(-1);
  const kept = new Float32Array(positions.length);
  let count = 0;
  const shortIndices = indices.map((vertex) => {
    if (renamed[vertex] === -1) {
      kept.set(positions.subarray(vertex * 3, vertex * 3 + 3), count * 3);
      renamed[vertex] = count++;
    }
    return renamed[vertex]!;
  });
  return { positions: kept.slice(0, count * 3), indices: shortIndices };
}
