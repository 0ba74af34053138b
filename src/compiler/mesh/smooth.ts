import { gatherCornerRings } from './corner-rings.ts';
import type { Mesh } from './mesh.ts';

/*
 * NOTES. Taubin (1995): a step towards the mean of the neighbours, then a slightly larger one back, so that ripples go and the
 * thickness stays. The mean alone thins a sheet of 2 mm to nothing. PASS is the wave number, in edges, that neither
 * grows nor shrinks.
 */
const INWARD = 0.5;
const PASS = 0.06;
const OUTWARD = -1 / (1 / INWARD - PASS);

/** The mesh with its ripples smoothed out; corners, triangles and topology stay. */
export function smoothMesh({ positions, indices }: Mesh, rounds: number): Mesh {
  const { start, next } = gatherCornerRings({ positions, indices });
  let now = positions;
  const step = (factor: number): void => {
    const moved = new Float32Array(now.length);
    for (let v = 0; v < now.length / 3; v++) {
      const [from, to] = [start[v]!, start[v + 1]!];
      for (let axis = 0; axis < 3; axis++) {
        let sum = 0;
        for (let n = from; n < to; n++) sum += now[3 * next[n]! + axis]!;
        const own = now[3 * v + axis]!;
        moved[3 * v + axis] = own + factor * (sum / (to - from) - own);
      }
    }
    now = moved;
  };
  for (let round = 0; round < rounds; round++) {
    step(INWARD);
    step(OUTWARD);
  }
  return { positions: now, indices };
}
