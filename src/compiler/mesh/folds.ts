import { gatherCornerRings } from './corner-rings.ts';
import type { Mesh } from './mesh.ts';

/** Unit normal of the triangle that starts at index `t`; not a number where the triangle has no area. */
export function triangleNormal({ positions, indices }: Mesh, t: number): readonly [number, number, number] {
  const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
  const ux = positions[b]! - positions[a]!;
  const uy = positions[b + 1]! - positions[a + 1]!;
  const uz = positions[b + 2]! - positions[a + 2]!;
  const vx = positions[c]! - positions[a]!;
  const vy = positions[c + 1]! - positions[a + 1]!;
  const vz = positions[c + 2]! - positions[a + 2]!;
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz);
  return [nx / length, ny / length, nz / length];
}

/**
 * Edges whose two triangles lie back to back: a triangle folded over its neighbour, as a flipped one is.
 * `maxFoldCosine` is the cosine between the normals from which on an edge counts as folded.
 */
export function findFolds(mesh: Mesh, maxFoldCosine = -0.95): readonly (readonly [number, number])[] {
  const { start, next, previous, triangle } = gatherCornerRings(mesh);
  const folds: [number, number][] = [];
  for (let v = 0; v + 1 < start.length; v++)
    for (let i = start[v]!; i < start[v + 1]!; i++) {
      if (next[i]! < v) continue;
      for (let j = start[v]!; j < start[v + 1]!; j++) {
        if (previous[j] !== next[i]) continue;
        const [p, q] = [triangleNormal(mesh, triangle[i]!), triangleNormal(mesh, triangle[j]!)];
        if (!(p[0] * q[0] + p[1] * q[1] + p[2] * q[2] > maxFoldCosine)) folds.push([v, next[i]!]);
      }
    }
  return folds;
}
