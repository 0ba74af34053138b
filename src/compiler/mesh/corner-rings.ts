import type { Mesh } from './mesh.ts';

/**
 * The corners of all triangles, gathered by vertex: those of vertex v are `start[v]` to `start[v + 1]`, and each names
 * the vertex that follows and the one that precedes v in its triangle, and the index at which that triangle starts.
 */
export interface CornerRings {
  readonly start: Uint32Array;
  readonly next: Uint32Array;
  readonly previous: Uint32Array;
  readonly triangle: Uint32Array;
}

export function gatherCornerRings({ positions, indices }: Mesh): CornerRings {
  const start = new Uint32Array(positions.length / 3 + 1);
  for (const vertex of indices) start[vertex + 1]!++;
  for (let v = 1; v < start.length; v++) start[v]! += start[v - 1]!;
  const free = start.slice();
  const next = new Uint32Array(indices.length);
  const previous = new Uint32Array(indices.length);
  const triangle = new Uint32Array(indices.length);
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const slot = free[indices[t + k]!]!++;
      next[slot] = indices[t + ((k + 1) % 3)]!;
      previous[slot] = indices[t + ((k + 2) % 3)]!;
      triangle[slot] = t;
    }
  return { start, next, previous, triangle };
}
