import { closingCells, cuttingCells } from './close-tunnels.ts';
import { cellCentre, connectedSets, neighbourOffsets, type Voxels } from './voxels.ts';

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

export type IsInside = (x: number, y: number, z: number) => boolean;

/** A crumb is joined to the rest over a gap of at most this width. */
const GAP_MM = 4;
/**
 * A tunnel that a sheet of this area closes is a pinhole; a wider one is a gap between parts that touch or, in bones with
 * true tunnels, may be one of them: the lowest sacral foramina are 10 mm2.
 */
const PINHOLE_MM2 = { balls: 30, others: 4 };

/**
 * Finds what keeps the voxels of a shape from the topology it must have.
 * @param isInside what belongs to the structure: a tunnel there is filled however wide, the gap before a crumb too, and
 * nothing there is cut.
 */
export function findFlaws(voxels: Voxels, wanted: WantedTopology, isInside: IsInside): Flaws {
  const most = (wanted.balls ? PINHOLE_MM2.balls : PINHOLE_MM2.others) / voxels.cellMm ** 2;
  const fill: number[] = [];
  const cut: number[] = [];
  for (const [rank, piece] of connectedSets(voxels, voxels.cells, 'faces').entries()) {
    if (rank >= wanted.pieces) {
      if (belongs(voxels, piece, isInside)) fill.push(...gapCells(voxels, piece, isInside));
      else cut.push(...piece);
      continue;
    }
    const mask = new Uint8Array(voxels.cells.length);
    for (const index of piece) mask[index] = 1;
    const sheets = connectedSets(voxels, closingCells(voxels, mask), 'corners');
    const pinholes = sheets.filter((sheet) => sheet.length <= most || belongs(voxels, sheet, isInside));
    for (const sheet of pinholes) {
      for (const index of sheet) {
        fill.push(index);
        mask[index] = 1;
      }
    }
    if (!wanted.balls || pinholes.length === sheets.length) continue;
    for (const sheet of connectedSets(voxels, cuttingCells(voxels, mask), 'corners'))
      if (!belongs(voxels, sheet, isInside)) cut.push(...sheet);
  }
  return { fill, cut };
}

/** Whether most of a set of cells belongs to the structure. */
function belongs(voxels: Voxels, set: Int32Array, isInside: IsInside): boolean {
  return 2 * set.filter((index) => isInside(...cellCentre(voxels, index))).length > set.length;
}

/** Cells around a crumb that should be inside and are not. */
function gapCells(voxels: Voxels, piece: Int32Array, isInside: IsInside): number[] {
  const offsets = neighbourOffsets(voxels.size).subarray(0, 6);
  const seen = new Set(piece);
  const gap: number[] = [];
  let front = Array.from(piece);
  for (let step = 0; step < GAP_MM / voxels.cellMm; step++) {
    const next: number[] = [];
    for (const index of front) {
      for (const offset of offsets) {
        const cell = index + offset;
        if (seen.has(cell) || voxels.cells[cell] || !isInside(...cellCentre(voxels, cell))) continue;
        seen.add(cell);
        next.push(cell);
      }
    }
    gap.push(...next);
    front = next;
  }
  return gap;
}
