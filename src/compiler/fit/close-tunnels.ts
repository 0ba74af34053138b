import { simpleCellTest } from './simple-cell.ts';
import { neighbourOffsets, type Voxels } from './voxels.ts';

/*
 * NOTES. Two ways to make a piece a ball, after Aktouf, Bertrand and Perroton (2002). Closing: begin with a full block and peel
 * off simple cells that are not inside, the farthest from the inside first; what cannot be peeled is a sheet across each
 * tunnel, at its narrowest. Cutting, the other way round: begin with the deepest cell and let it grow by simple cells of
 * the inside, the deepest first; what cannot be reached is a sheet across each handle, at its thinnest.
 */

/** Blocks smaller than this are peeled from the outside in; larger ones begin with what a block of half the size leaves. */
const WHOLE_BLOCK = 60_000;

/** The cells outside of a piece that close its tunnels and voids. */
export function closingCells(voxels: Voxels, piece: Uint8Array): Uint8Array {
  return closedPiece(voxels.size, piece).map((value, index) => (value && !piece[index] ? 1 : 0));
}

/** The piece with its tunnels and voids closed. */
function closedPiece(size: Voxels['size'], piece: Uint8Array): Uint8Array {
  let filled: Uint8Array;
  if (piece.length <= WHOLE_BLOCK) {
    filled = new Uint8Array(piece.length);
    forInner(size, (index) => {
      filled[index] = 1;
    });
  } else {
    const coarse = coarsen(size, piece);
    filled = spread(closedPiece(coarse.size, coarse.cells), coarse.size, size);
  }
  const offsets = neighbourOffsets(size);
  const onRim = (index: number): boolean => offsets.some((offset) => filled[index + offset] === 0);
  convert(size, filled, 0, stepsFrom(size, piece, 1), (index) => piece[index] === 0, onRim);
  return filled;
}

/** Half the cells along each side, with two empty layers all round; a cell is inside if any of its eight is. */
function coarsen([nx, ny, nz]: Voxels['size'], cells: Uint8Array): Pick<Voxels, 'size' | 'cells'> {
  const size = [(nx >> 1) + 4, (ny >> 1) + 4, (nz >> 1) + 4] as const;
  const coarse = new Uint8Array(size[0] * size[1] * size[2]);
  for (let i = 0; i < cells.length; i++) if (cells[i]) coarse[coarseIndex(i, nx, ny, size)] = 1;
  return { size, cells: coarse };
}

/** Coarse cells handed down to their eight fine ones. */
function spread(coarse: Uint8Array, coarseSize: Voxels['size'], size: Voxels['size']): Uint8Array {
  const fine = new Uint8Array(size[0] * size[1] * size[2]);
  forInner(size, (index) => {
    fine[index] = coarse[coarseIndex(index, size[0], size[1], coarseSize)]!;
  });
  return fine;
}

function coarseIndex(index: number, nx: number, ny: number, [mx, my]: Voxels['size']): number {
  const x = index % nx;
  const y = Math.floor(index / nx) % ny;
  const z = Math.floor(index / (nx * ny));
  return (x >> 1) + 2 + mx * ((y >> 1) + 2 + my * ((z >> 1) + 2));
}

/** The cells of a piece that, taken away, cut its handles. */
export function cuttingCells(voxels: Voxels, piece: Uint8Array): Uint8Array {
  const depth = stepsFrom(voxels.size, piece, 0);
  let deepest = 0;
  for (let i = 0; i < piece.length; i++) if (piece[i] && (!piece[deepest] || depth[i]! > depth[deepest]!)) deepest = i;
  const grown = new Uint8Array(piece.length);
  grown[deepest] = 1;
  const offsets = neighbourOffsets(voxels.size);
  const beside = (index: number): boolean => offsets.some((offset) => index + offset === deepest);
  convert(voxels.size, grown, 1, depth, (index) => piece[index] === 1, beside);
  return piece.map((value, index) => (value && !grown[index] ? 1 : 0));
}

/** Turns simple cells to `value`, the greatest priority first, beginning with the `seeds`. */
function convert(
  size: Voxels['size'],
  cells: Uint8Array,
  value: 0 | 1,
  priority: Uint16Array,
  mayTurn: (index: number) => boolean,
  isSeed: (index: number) => boolean,
): void {
  const isSimple = simpleCellTest(size);
  const offsets = neighbourOffsets(size);
  const queues: { readonly items: number[]; head: number }[] = [];
  const queued = new Uint8Array(cells.length);
  const inner = new Uint8Array(cells.length);
  let top = 0;
  const push = (index: number): void => {
    if (!inner[index] || queued[index] || cells[index] === value || !mayTurn(index)) return;
    queued[index] = 1;
    const level = priority[index]!;
    queues[level] ??= { items: [], head: 0 };
    queues[level].items.push(index);
    top = Math.max(top, level);
  };
  forInner(size, (index) => {
    inner[index] = 1;
  });
  forInner(size, (index) => {
    if (isSeed(index)) push(index);
  });
  while (top >= 0) {
    const queue = queues[top];
    const index = queue?.items[queue.head++];
    if (index === undefined) {
      delete queues[top--];
      continue;
    }
    queued[index] = 0;
    if (!isSimple(cells, index)) continue;
    cells[index] = value;
    for (const offset of offsets) push(index + offset);
  }
}

function forInner([nx, ny, nz]: Voxels['size'], visit: (index: number) => void): void {
  for (let z = 1; z < nz - 1; z++)
    for (let y = 1; y < ny - 1; y++) for (let x = 1; x < nx - 1; x++) visit(x + nx * (y + ny * z));
}

/** City-block distance, in cells, of every cell from the nearest cell of the given value. */
function stepsFrom([nx, ny, nz]: Voxels['size'], cells: Uint8Array, value: 0 | 1): Uint16Array {
  const steps = new Uint16Array(cells.length).fill(60_000);
  const strides = [1, nx, nx * ny];
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] === value) steps[i] = 0;
    else for (const s of strides) if (i >= s) steps[i] = Math.min(steps[i]!, steps[i - s]! + 1);
  }
  for (let i = nx * ny * nz - 1; i >= 0; i--)
    for (const s of strides) if (i + s < steps.length) steps[i] = Math.min(steps[i]!, steps[i + s]! + 1);
  return steps;
}
