import type { Bounds } from '#src/anatomy/frame.ts';
import type { Mesh } from '../mesh/mesh.ts';
import type { Voxels } from './voxels.ts';

/*
 * NOTES. Lines of cells along x, y and z each count how often they have entered the mesh; two of the three must agree. One
 * axis alone draws a streak through the whole shape where its line slips through a hole of the reference. Asking the tree
 * of triangles for every cell gives the same and takes fifty times as long.
 */

/** Off the middle of a cell, so that lines miss the round coordinates that vertices like. */
const OFF_CENTRE = 0.4137;
const MARGIN_CELLS = 4;

/** An empty block of cells around a box. */
export function emptyVoxels({ min, max }: Bounds, cellMm: number): Voxels {
  const size = [0, 1, 2].map((a) => Math.ceil((max[a]! - min[a]!) / cellMm) + 2 * MARGIN_CELLS) as [
    number,
    number,
    number,
  ];
  const origin = min.map((value) => value - (MARGIN_CELLS - OFF_CENTRE) * cellMm) as [number, number, number];
  return { cellMm, origin, size, cells: new Uint8Array(size[0] * size[1] * size[2]) };
}

/** Marks the cells whose centre lies inside a mesh, open or crossing itself as it may be. */
export function voxeliseMesh(mesh: Mesh, frame: Voxels): Uint8Array {
  const votes = new Uint8Array(frame.cells.length);
  for (const axis of [0, 1, 2] as const) {
    const entered = countEntries(mesh, frame, axis);
    for (let i = 0; i < votes.length; i++) if (entered[i]! > 0) votes[i]!++;
  }
  return votes.map((count) => (count >= 2 ? 1 : 0));
}

function countEntries({ positions, indices }: Mesh, frame: Voxels, axis: 0 | 1 | 2): Int8Array {
  const { cellMm, origin, size } = frame;
  const strides = [1, size[0], size[0] * size[1]] as const;
  const [across, up] = axis === 0 ? [1, 2] : axis === 1 ? [2, 0] : [0, 1];
  const entered = new Int8Array(frame.cells.length);
  const at = (corner: number, k: number): number => (positions[3 * corner + k]! - origin[k]!) / cellMm;
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const;
    const [u0, u1, u2] = corners.map((c) => at(c, across)) as [number, number, number];
    const [v0, v1, v2] = corners.map((c) => at(c, up)) as [number, number, number];
    const [w0, w1, w2] = corners.map((c) => at(c, axis)) as [number, number, number];
    const twiceArea = (u1 - u0) * (v2 - v0) - (u2 - u0) * (v1 - v0);
    if (twiceArea === 0) continue;
    const entry = twiceArea < 0 ? 1 : -1;
    for (let v = Math.ceil(Math.min(v0, v1, v2)); v <= Math.max(v0, v1, v2); v++) {
      for (let u = Math.ceil(Math.min(u0, u1, u2)); u <= Math.max(u0, u1, u2); u++) {
        const a = ((u1 - u) * (v2 - v) - (u2 - u) * (v1 - v)) / twiceArea;
        const b = ((u2 - u) * (v0 - v) - (u0 - u) * (v2 - v)) / twiceArea;
        if (a < 0 || b < 0 || a + b > 1) continue;
        const w = Math.ceil(a * w0 + b * w1 + (1 - a - b) * w2);
        entered[u * strides[across]! + v * strides[up]! + w * strides[axis]]! += entry;
      }
    }
  }
  sumAlong(entered, size, axis);
  return entered;
}

/** Running sums along one axis, in place. */
function sumAlong(values: Int8Array, [nx, ny]: Voxels['size'], axis: 0 | 1 | 2): void {
  const stride = [1, nx, nx * ny][axis]!;
  const position = (i: number): number =>
    axis === 0 ? i % nx : axis === 1 ? Math.floor(i / nx) % ny : Math.floor(i / (nx * ny));
  for (let i = stride; i < values.length; i++) if (position(i) > 0) values[i]! += values[i - stride]!;
}
