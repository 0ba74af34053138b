import type { Mesh } from './mesh.ts';

/** How much of each cell is solid, 0 to 1; x fastest, then y, then z; symmetric about x = 0. */
export interface SolidGrid {
  readonly cellMm: number;
  readonly counts: readonly [nx: number, ny: number, nz: number];
  /** Corner of the first cell, mm. */
  readonly originMm: readonly [x: number, y: number, z: number];
  readonly fractions: Float32Array;
}

/** Columns a cell along x and y: the fraction is the mean over their squares. */
const COLUMNS = 2;

/** An empty grid that holds all meshes and their mirror images with two cells to spare. */
export function createSolidGrid(meshes: readonly Mesh[], cellMm: number): SolidGrid {
  let reachX = 0;
  const low = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const high = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { positions } of meshes)
    for (let i = 0; i < positions.length; i += 3) {
      reachX = Math.max(reachX, Math.abs(positions[i]!));
      for (let axis = 0; axis < 2; axis++) {
        low[axis] = Math.min(low[axis]!, positions[i + 1 + axis]!);
        high[axis] = Math.max(high[axis]!, positions[i + 1 + axis]!);
      }
    }
  const cells = (mm: number) => 4 * Math.ceil(mm / cellMm / 4 + 1);
  const halfX = cells(reachX);
  const counts = [2 * halfX, cells(high[0]! - low[0]!), cells(high[1]! - low[1]!)] as const;
  return {
    cellMm,
    counts,
    originMm: [-halfX * cellMm, low[0]! - 2 * cellMm, low[1]! - 2 * cellMm],
    fractions: new Float32Array(counts[0] * counts[1] * counts[2]),
  };
}

/** The grid at twice the cell size. */
export function halve({ cellMm, counts: [nx, ny, nz], originMm, fractions }: SolidGrid): SolidGrid {
  const counts = [nx / 2, ny / 2, Math.ceil(nz / 2)] as const;
  const halved = new Float32Array(counts[0] * counts[1] * counts[2]);
  for (let z = 0; z < nz; z++)
    for (let y = 0; y < ny; y++) {
      const row = counts[0] * ((y >> 1) + counts[1] * (z >> 1));
      const source = nx * (y + ny * z);
      for (let x = 0; x < nx; x++) halved[row + (x >> 1)]! += fractions[source + x]! / 8;
    }
  return { cellMm: 2 * cellMm, counts, originMm, fractions: halved };
}

/** The solid fraction around a point, trilinear between cell centres; nothing beyond the grid. */
export function sampleSolid({ cellMm, counts, originMm, fractions }: SolidGrid, x: number, y: number, z: number) {
  const [nx, ny, nz] = counts;
  const u = (x - originMm[0]) / cellMm - 0.5;
  const v = (y - originMm[1]) / cellMm - 0.5;
  const w = (z - originMm[2]) / cellMm - 0.5;
  const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)];
  if (i < 0 || j < 0 || k < 0 || i + 1 >= nx || j + 1 >= ny || k + 1 >= nz) return 0;
  const [fx, fy, fz] = [u - i, v - j, w - k];
  const at = i + nx * (j + ny * k);
  const up = at + nx * ny;
  const near =
    (fractions[at]! * (1 - fx) + fractions[at + 1]! * fx) * (1 - fy) +
    (fractions[at + nx]! * (1 - fx) + fractions[at + nx + 1]! * fx) * fy;
  const far =
    (fractions[up]! * (1 - fx) + fractions[up + 1]! * fx) * (1 - fy) +
    (fractions[up + nx]! * (1 - fx) + fractions[up + nx + 1]! * fx) * fy;
  return near * (1 - fz) + far * fz;
}

/** Adds a closed mesh, and its mirror image where asked, to the grid; a cell never gets more than full. */
export function addSolid(grid: SolidGrid, mesh: Mesh, mirrored: boolean): void {
  const [nx, ny, nz] = grid.counts;
  const layer = nx * ny;
  const own = fillColumns(grid, mesh);
  for (let y = own.low[1]; y <= own.high[1]; y++)
    for (let x = own.low[0]; x <= own.high[0]; x++) {
      let inside = 0;
      for (let z = own.low[2]; z < nz; z++) {
        const at = x + nx * y + layer * z;
        inside += own.changes[at]!;
        if (inside <= 1e-6) continue;
        grid.fractions[at] = Math.min(1, grid.fractions[at]! + inside);
        if (!mirrored) continue;
        const twin = nx - 1 - x + nx * y + layer * z;
        grid.fractions[twin] = Math.min(1, grid.fractions[twin]! + inside);
      }
    }
}

interface Columns {
  /** How the solid fraction of a cell differs from that of the cell behind it (smaller z). */
  readonly changes: Float32Array;
  readonly low: [number, number, number];
  readonly high: [number, number];
}

/**
 * Walks columns along z through every triangle: each crossing switches the cells in front of it to solid or to empty.
 * Crossings need no sorting, since the running sum over the changes gives the same in any order.
 */
function fillColumns(grid: SolidGrid, { positions, indices }: Mesh): Columns {
  const [nx, ny, nz] = grid.counts;
  const changes = new Float32Array(nx * ny * (nz + 1));
  const low: [number, number, number] = [nx, ny, nz];
  const high: [number, number] = [0, 0];
  const toCells = (v: number, axis: number) => (positions[3 * v + axis]! - grid.originMm[axis]!) / grid.cellMm;
  const share = 1 / COLUMNS ** 2;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const [ax, ay, bx, by] = [toCells(a, 0), toCells(a, 1), toCells(b, 0), toCells(b, 1)];
    const [cx, cy, az, bz, cz] = [toCells(c, 0), toCells(c, 1), toCells(a, 2), toCells(b, 2), toCells(c, 2)];
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    if (area === 0) continue;
    const firstX = columnAfter(Math.min(ax, bx, cx));
    const firstY = columnAfter(Math.min(ay, by, cy));
    for (let y = firstY; columnAt(y) <= Math.max(ay, by, cy); y++)
      for (let x = firstX; columnAt(x) <= Math.max(ax, bx, cx); x++) {
        const [px, py] = [columnAt(x), columnAt(y)];
        const u = leftOf(b, c, bx, by, cx, cy, px, py);
        const v = leftOf(c, a, cx, cy, ax, ay, px, py);
        const w = leftOf(a, b, ax, ay, bx, by, px, py);
        if (u.isLeft !== v.isLeft || v.isLeft !== w.isLeft) continue;
        const height = (u.area * az + v.area * bz + w.area * cz) / (u.area + v.area + w.area);
        const cell = Math.floor(height);
        const [i, j] = [Math.floor(x / COLUMNS), Math.floor(y / COLUMNS)];
        // Seen from the front a triangle is counter-clockwise: the column leaves the solid there.
        const change = area > 0 ? -share : share;
        const at = i + nx * (j + ny * cell);
        changes[at]! += change * (1 - (height - cell));
        changes[at + nx * ny]! += change * (height - cell);
        low[0] = Math.min(low[0], i);
        low[1] = Math.min(low[1], j);
        low[2] = Math.min(low[2], cell);
        high[0] = Math.max(high[0], i);
        high[1] = Math.max(high[1], j);
      }
  }
  return { changes, low, high };
}

const columnAt = (index: number) => (index + 0.5) / COLUMNS;
const columnAfter = (cells: number) => Math.ceil(cells * COLUMNS - 0.5);

/** Twice the area over the edge from `p` to `q`; both triangles of an edge judge a point on it in the same way. */
function leftOf(
  from: number,
  to: number,
  px: number,
  py: number,
  qx: number,
  qy: number,
  x: number,
  y: number,
): { readonly area: number; readonly isLeft: boolean } {
  if (from < to) {
    const area = (qx - px) * (y - py) - (qy - py) * (x - px);
    return { area, isLeft: area >= 0 };
  }
  const area = -((px - qx) * (y - qy) - (py - qy) * (x - qx));
  return { area, isLeft: !(-area >= 0) };
}
