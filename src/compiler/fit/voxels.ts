import type { Bounds } from '#src/anatomy/frame.ts';
import type { Field } from '../field/field.ts';

/** A block of cubic cells, x fastest; two empty layers all round, so that neighbours need no test. */
export interface Voxels {
  readonly cellMm: number;
  /** Centre of the first cell, mm. */
  readonly origin: readonly [number, number, number];
  readonly size: readonly [nx: number, ny: number, nz: number];
  /** 1 where the centre of the cell is inside. */
  readonly cells: Uint8Array;
}

const BLOCK = 8;
const MARGIN = 2;

/** Asks a field at the centres of cells, block by block; the centres are the grid points of a mesh with the same cells. */
export function voxelise(field: Field, cellMm: number): Voxels {
  const { min, max } = field.bounds;
  const first = min.map((value) => Math.floor(value / cellMm) - MARGIN) as [number, number, number];
  const size = [0, 1, 2].map((a) => Math.ceil(max[a]! / cellMm) - first[a]! + MARGIN + 1) as [number, number, number];
  const origin = first.map((index) => index * cellMm) as [number, number, number];
  const voxels: Voxels = { cellMm, origin, size, cells: new Uint8Array(size[0] * size[1] * size[2]) };
  for (let z = 0; z < size[2]; z += BLOCK)
    for (let y = 0; y < size[1]; y += BLOCK) for (let x = 0; x < size[0]; x += BLOCK) fillBlock(field, voxels, x, y, z);
  return voxels;
}

function fillBlock(field: Field, { cellMm, origin, size, cells }: Voxels, x0: number, y0: number, z0: number): void {
  const first = [x0, y0, z0].map((i, a) => origin[a]! + i * cellMm) as [number, number, number];
  const last = first.map((value) => value + (BLOCK - 1) * cellMm) as [number, number, number];
  const box: Bounds = { min: first, max: last };
  const half = ((BLOCK - 1) * cellMm) / 2;
  const centre = first.map((value) => value + half) as [number, number, number];
  const [low, high] = field.interval(...centre, half * Math.sqrt(3));
  if (low > 0) return;
  const local = high < 0 ? null : field.within(box);
  for (let z = z0; z < Math.min(z0 + BLOCK, size[2]); z++) {
    for (let y = y0; y < Math.min(y0 + BLOCK, size[1]); y++) {
      for (let x = x0; x < Math.min(x0 + BLOCK, size[0]); x++) {
        const at = [origin[0] + x * cellMm, origin[1] + y * cellMm, origin[2] + z * cellMm] as const;
        cells[x + size[0] * (y + size[1] * z)] = local === null || local.distance(...at) < 0 ? 1 : 0;
      }
    }
  }
}

/** Offsets of the 26 neighbours of a cell, those across a face first. */
export function neighbourOffsets([nx, ny]: Voxels['size']): Int32Array {
  const steps: [number, number, number][] = [];
  for (let z = -1; z <= 1; z++)
    for (let y = -1; y <= 1; y++)
      for (let x = -1; x <= 1; x++) if (x !== 0 || y !== 0 || z !== 0) steps.push([x, y, z]);
  const span = (s: readonly number[]): number => s.reduce((sum, v) => sum + Math.abs(v), 0);
  return Int32Array.from(
    steps.sort((a, b) => span(a) - span(b)),
    ([x, y, z]) => x + nx * (y + ny * z),
  );
}

/** Connected sets of marked cells, touching in faces only or in corners too, as lists of cell indices, largest first. */
export function connectedSets(
  { size }: Pick<Voxels, 'size'>,
  marked: Uint8Array,
  joined: 'faces' | 'corners',
): Int32Array[] {
  const offsets = neighbourOffsets(size).subarray(0, joined === 'faces' ? 6 : 26);
  const seen = new Uint8Array(marked.length);
  const sets: Int32Array[] = [];
  for (let start = 0; start < marked.length; start++) {
    if (!marked[start] || seen[start]) continue;
    const set = [start];
    seen[start] = 1;
    for (let head = 0; head < set.length; head++) {
      for (const offset of offsets) {
        const next = set[head]! + offset;
        if (!marked[next] || seen[next]) continue;
        seen[next] = 1;
        set.push(next);
      }
    }
    sets.push(Int32Array.from(set));
  }
  return sets.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

/** Centre of a cell, mm. */
export function cellCentre(
  { cellMm, origin, size: [nx, ny] }: Voxels,
  index: number,
): readonly [number, number, number] {
  const x = index % nx;
  const y = Math.floor(index / nx) % ny;
  const z = Math.floor(index / (nx * ny));
  return [origin[0] + x * cellMm, origin[1] + y * cellMm, origin[2] + z * cellMm];
}
