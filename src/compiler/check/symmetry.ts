import type { Mesh } from '../mesh/mesh.ts';
import { surfaceReach } from '../mesh/surface-reach.ts';
import { vertexAt } from './vertex-at.ts';

/** The mirror image of every vertex in the plane x = 0 lies on the surface too, to within the tolerance. */
export function checkSymmetry(mesh: Mesh, toleranceMm: number): string[] {
  const { positions } = mesh;
  const reach = surfaceReach(mesh, toleranceMm);
  const alone: number[] = [];
  for (let v = 0; v < positions.length / 3; v++)
    if (reach.distanceMm(-positions[v * 3]!, positions[v * 3 + 1]!, positions[v * 3 + 2]!) > toleranceMm) alone.push(v);
  const first = alone[0];
  return first === undefined
    ? []
    : [`${alone.length} vertices have no twin within ${toleranceMm} mm, the first at ${vertexAt(mesh, first)}`];
}
