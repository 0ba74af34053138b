import type { Mesh } from '../mesh/mesh.ts';
import { solidOf } from './solid.ts';
import { cellCentre, neighbourOffsets, type Voxels } from './voxels.ts';

/** Inside cells where the shape joins two parts that are apart in the reference: they touch a cell of another part. */
export function findBridges(voxels: Voxels, shells: readonly Mesh[]): number[] {
  if (shells.length < 2) return [];
  const solids = shells.map(solidOf);
  const owner = new Uint8Array(voxels.cells.length);
  for (let i = 0; i < owner.length; i++) {
    if (!voxels.cells[i]) continue;
    const p = cellCentre(voxels, i);
    const distances = solids.map(({ surfaceDistance, isInside }) => (isInside(...p) ? -1 : 1) * surfaceDistance(...p));
    owner[i] = 1 + distances.indexOf(Math.min(...distances));
  }
  const faces = neighbourOffsets(voxels.size).subarray(0, 6);
  const bridges: number[] = [];
  for (let i = 0; i < owner.length; i++)
    if (owner[i] && faces.some((o) => owner[i + o] !== 0 && owner[i + o] !== owner[i])) bridges.push(i);
  return bridges;
}
