import { simpleCellTest } from './simple-cell.ts';
import type { Voxels } from './voxels.ts';

/*
 * NOTES. Voxels count two inside cells as joined when they touch in an edge or a corner only; marching cubes over the same
 * points keeps such cells apart. Where no two cells touch in that way alone, both see the same pieces and tunnels.
 */

const PASSES = 6;

/** Fills simple cells until no inside cells touch in an edge or a corner only; the topology of the voxels stays. */
export function composeCells({ size, cells }: Pick<Voxels, 'size' | 'cells'>): void {
  const isSimple = simpleCellTest(size);
  const fill = (index: number): boolean => {
    if (cells[index] || !isSimple(cells, index)) return false;
    cells[index] = 1;
    return true;
  };
  const [nx, ny] = size;
  const steps = [1, nx, nx * ny] as const;
  for (let pass = 0; pass < PASSES; pass++) {
    let changed = false;
    for (let i = 0; i < cells.length - steps[0] - steps[1] - steps[2]; i++) {
      if (joinFaces(cells, i, steps, fill)) changed = true;
      if (joinCorners(cells, i, steps, fill)) changed = true;
    }
    if (!changed) return;
  }
}

type Steps = readonly [number, number, number];

/** Two inside cells that touch in an edge only: one of the two cells between them is filled. */
function joinFaces(cells: Uint8Array, i: number, steps: Steps, fill: (index: number) => boolean): boolean {
  let changed = false;
  for (let axis = 0; axis < 3; axis++) {
    const [u, v] = [steps[(axis + 1) % 3]!, steps[(axis + 2) % 3]!];
    const [a, b, c, d] = [i, i + u, i + v, i + u + v];
    if (cells[a] && cells[d] && !cells[b] && !cells[c]) changed = fill(b) || fill(c) || changed;
    else if (!cells[a] && !cells[d] && cells[b] && cells[c]) changed = fill(a) || fill(d) || changed;
  }
  return changed;
}

/** Two inside cells alone in a cube that touch in its centre: a neighbour of one is filled, the next pass does the rest. */
function joinCorners(cells: Uint8Array, i: number, [x, y, z]: Steps, fill: (index: number) => boolean): boolean {
  const cube = [i, i + x, i + y, i + x + y, i + z, i + x + z, i + y + z, i + x + y + z];
  let count = 0;
  for (const index of cube) count += cells[index]!;
  if (count !== 2) return false;
  for (let k = 0; k < 4; k++) {
    if (!cells[cube[k]!] || !cells[cube[7 - k]!]) continue;
    return [1, 2, 4].some((bit) => fill(cube[k ^ bit]!));
  }
  return false;
}
