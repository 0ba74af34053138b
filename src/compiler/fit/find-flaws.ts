import { closingCells, cuttingCells } from './close-tunnels.ts';
import { connectedSets, type Voxels } from './voxels.ts';

/** What the shape must be: how many pieces, and whether each is a ball. */
export interface WantedTopology {
  readonly pieces: number;
  /** False where a true tunnel must stay: vertebra, hip bone, sacrum. */
  readonly balls: boolean;
}

/** Cells that must become inside (pinholes, voids) or outside (handles, crumbs) for the topology to be right. */
export interface Flaws {
  readonly fill: readonly number[];
  readonly cut: readonly number[];
}

/** A tunnel that a sheet of this area closes is a pinhole; a wider one is a gap between parts that touch. */
const PINHOLE_MM2 = 30;

/** Finds what keeps the voxels of a shape from the topology it must have. */
export function findFlaws(voxels: Voxels, wanted: WantedTopology): Flaws {
  const most = PINHOLE_MM2 / voxels.cellMm ** 2;
  const fill: number[] = [];
  const cut: number[] = [];
  for (const [rank, piece] of connectedSets(voxels, voxels.cells).entries()) {
    if (rank >= wanted.pieces) {
      cut.push(...piece);
      continue;
    }
    const mask = new Uint8Array(voxels.cells.length);
    for (const index of piece) mask[index] = 1;
    const sheets = connectedSets(voxels, closingCells(voxels, mask));
    const pinholes = sheets.filter((sheet) => sheet.length <= most);
    for (const sheet of pinholes) {
      for (const index of sheet) {
        fill.push(index);
        mask[index] = 1;
      }
    }
    if (!wanted.balls || pinholes.length === sheets.length) continue;
    for (const sheet of connectedSets(voxels, cuttingCells(voxels, mask))) cut.push(...sheet);
  }
  return { fill, cut };
}
