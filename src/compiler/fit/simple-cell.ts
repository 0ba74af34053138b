import type { Voxels } from './voxels.ts';

/*
 * NOTES. A cell is simple if switching it between inside and outside changes neither pieces, tunnels nor voids. With inside
 * joined over faces and outside over corners, as the mesher joins them, that holds if, in the 3 x 3 x 3 around the cell,
 * the outside is one set and the inside that touches the cell's faces is one set within the 18 cells that share a face or
 * an edge (Bertrand 1994).
 */

const CENTRE = 13;
const CELLS = Array.from(
  { length: 27 },
  (_, i) => [(i % 3) - 1, (Math.floor(i / 3) % 3) - 1, Math.floor(i / 9) - 1] as const,
);
const SPAN = CELLS.map(([x, y, z]) => Math.abs(x) + Math.abs(y) + Math.abs(z));
const FACES = CELLS.flatMap((_, i) => (SPAN[i] === 1 ? [i] : []));
const touching = (test: (x: number, y: number, z: number) => boolean, allowed: (i: number) => boolean): number[][] =>
  CELLS.map(([x, y, z]) =>
    CELLS.flatMap(([u, v, w], j) => (allowed(j) && test(Math.abs(x - u), Math.abs(y - v), Math.abs(z - w)) ? [j] : [])),
  );
const BY_CORNER = touching(
  (x, y, z) => Math.max(x, y, z) === 1,
  (j) => j !== CENTRE,
);
const BY_FACE = touching(
  (x, y, z) => x + y + z === 1,
  (j) => j !== CENTRE && SPAN[j]! <= 2,
);

/** A test whether a cell is simple, for cells away from the border of the block. */
export function simpleCellTest([nx, ny]: Voxels['size']): (cells: Uint8Array, index: number) => boolean {
  const offsets = CELLS.map(([x, y, z]) => x + nx * (y + ny * z));
  const around = new Uint8Array(27);
  const seen = new Uint8Array(27);
  const stack = new Uint8Array(27);
  const flood = (start: number, value: number, joins: readonly number[][]): void => {
    let height = 0;
    stack[height++] = start;
    seen[start] = 1;
    while (height > 0) {
      for (const next of joins[stack[--height]!]!) {
        if (seen[next] || around[next] !== value) continue;
        seen[next] = 1;
        stack[height++] = next;
      }
    }
  };
  return (cells, index) => {
    for (let i = 0; i < 27; i++) around[i] = cells[index + offsets[i]!]!;
    seen.fill(0);
    let sets = 0;
    for (let i = 0; i < 27; i++) {
      if (i === CENTRE || around[i] || seen[i]) continue;
      if (++sets > 1) return false;
      flood(i, 0, BY_CORNER);
    }
    if (sets === 0) return false;
    sets = 0;
    for (const face of FACES) {
      if (!around[face] || seen[face]) continue;
      if (++sets > 1) return false;
      flood(face, 1, BY_FACE);
    }
    return sets === 1;
  };
}
