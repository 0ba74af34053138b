import type { Mesh } from '../mesh/mesh.ts';
import { vertexAt } from './vertex-at.ts';

/** Every position is a number, every index names a vertex, and no triangle is thinner than `leastHeightMm`. */
export function checkTriangles(mesh: Mesh, leastHeightMm: number): string[] {
  const { positions, indices } = mesh;
  const vertexCount = positions.length / 3;
  if (!positions.every(Number.isFinite)) return ['a position is not a finite number'];
  if (indices.length % 3 !== 0) return [`${indices.length} indices do not make triangles`];
  if (indices.some((vertex) => vertex >= vertexCount)) return [`an index is past the last of ${vertexCount} vertices`];
  const thin: number[] = [];
  for (let t = 0; t < indices.length; t += 3) if (!(heightMm(mesh, t) >= leastHeightMm)) thin.push(t);
  const first = thin[0];
  return first === undefined
    ? []
    : [
        `${thin.length} triangles are thinner than ${leastHeightMm} mm, the first at ${vertexAt(mesh, indices[first]!)}`,
      ];
}

/** The least height of the triangle that starts at index `t`: zero when its corners lie on one line. */
function heightMm({ positions, indices }: Mesh, t: number): number {
  const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
  const u = [0, 1, 2].map((i) => positions[b + i]! - positions[a + i]!);
  const v = [0, 1, 2].map((i) => positions[c + i]! - positions[a + i]!);
  const w = [0, 1, 2].map((i) => positions[c + i]! - positions[b + i]!);
  const twiceArea = Math.hypot(
    u[1]! * v[2]! - u[2]! * v[1]!,
    u[2]! * v[0]! - u[0]! * v[2]!,
    u[0]! * v[1]! - u[1]! * v[0]!,
  );
  const longest = Math.max(Math.hypot(...u), Math.hypot(...v), Math.hypot(...w));
  return longest === 0 ? 0 : twiceArea / longest;
}
