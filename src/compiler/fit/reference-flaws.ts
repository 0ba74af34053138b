import { type Flaws, findFlaws, type IsInside } from './find-flaws.ts';
import type { ReferenceSolid } from './reference-solid.ts';
import { emptyVoxels, voxeliseMesh } from './voxelise-mesh.ts';
import { cellCentre, connectedSets, neighbourOffsets, type Voxels } from './voxels.ts';

/** Cells are made larger than asked for where there would be more than this. */
const MOST_CELLS = 14e6;

/** What is wrong with a reference, and what it would be without. */
export interface ReferenceFlaws {
  readonly voxels: Voxels;
  readonly flaws: Flaws;
  /** Whether a point belongs to the reference once its flaws are mended. */
  readonly isInside: IsInside;
}

/**
 * Finds what keeps the reference itself from the topology of the structure: small holes and handles of the segmentation,
 * and shells that touch although they are separate muscles.
 * @param balls whether every piece must be a ball.
 */
export function referenceFlaws(reference: ReferenceSolid, balls: boolean): ReferenceFlaws {
  const { bounds } = reference.solid;
  const volumeMm3 = [0, 1, 2].reduce((product, a) => product * (bounds.max[a]! - bounds.min[a]! + 6), 1);
  const fineMm = Math.min(0.8, Math.max(0.4, reference.thicknessMm / 4));
  const cellMm = Math.max(fineMm, Math.cbrt(volumeMm3 / MOST_CELLS));
  const frame = emptyVoxels(bounds, cellMm);
  const masks = reference.shells.map((shell) => hollowOut(voxeliseMesh(shell, frame), frame, reference));
  const found = masks.map((cells) => findFlaws({ ...frame, cells }, { pieces: 1, balls }, () => false));
  const apart = separatingCells(frame, masks);
  const flaws: Flaws = {
    fill: found.flatMap(({ fill }) => fill).filter((index) => !apart.has(index)),
    cut: [...found.flatMap(({ cut }) => cut), ...apart],
  };
  return { voxels: frame, flaws, isInside: mendedInside(frame, masks, flaws) };
}

function mendedInside(frame: Voxels, masks: readonly Uint8Array[], { fill, cut }: Flaws): IsInside {
  const { cellMm, origin, size, cells } = frame;
  for (const mask of masks) for (let i = 0; i < cells.length; i++) if (mask[i]) cells[i] = 1;
  for (const index of fill) cells[index] = 1;
  for (const index of cut) cells[index] = 0;
  return (...point) => {
    const [x, y, z] = point.map((value, axis) => Math.round((value - origin[axis]!) / cellMm)) as [
      number,
      number,
      number,
    ];
    if (Math.min(x, y, z) < 0 || x >= size[0] || y >= size[1] || z >= size[2]) return false;
    return cells[x + size[0] * (y + size[1] * z)] === 1;
  };
}

function hollowOut(cells: Uint8Array, frame: Voxels, { hollow }: ReferenceSolid): Uint8Array {
  if (!hollow) return cells;
  return cells.map((value, index) => (value && hollow.distance(...cellCentre(frame, index)) > 0 ? 1 : 0));
}

/** Cells of one mask that touch or overlap another. */
function separatingCells({ size, cells }: Voxels, masks: readonly Uint8Array[]): Set<number> {
  const apart = new Set<number>();
  if (masks.length < 2) return apart;
  const owner = new Uint8Array(cells.length);
  const offsets = neighbourOffsets(size);
  for (const [n, mask] of masks.entries()) {
    for (let i = 0; i < mask.length; i++) {
      if (!mask[i]) continue;
      if (owner[i]) apart.add(i);
      else owner[i] = n + 1;
    }
  }
  for (const set of connectedSets({ size }, owner, 'corners')) {
    for (const i of set) if (offsets.some((o) => owner[i + o] !== 0 && owner[i + o] !== owner[i])) apart.add(i);
  }
  return apart;
}
