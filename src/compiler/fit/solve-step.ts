import type { Linearised } from './residuals.ts';
import { STEP_STRIDE } from './shape.ts';

/*
 * NOTES. One damped Gauss-Newton step: (J'J + D) x = -J'r by conjugate gradients, preconditioned with the 9 x 9 block of each
 * ellipsoid. Forming J'J (1,440 unknowns) and factorising it takes ten times as long and gives the same steps.
 */

const N = STEP_STRIDE;
const ITERATIONS = 16;
const ENOUGH = 0.02;
/** Damping at no data: one unit is a move of 1 mm, a growth of 0.1 or a turn of 0.15 rad. */
const PRIOR = [1, 1, 1, 100, 100, 100, 44, 44, 44] as const;

/** Damping that stays however well the steps go: holds ellipsoids in place that no sample feels. */
const HOLD = 0.1;

/** The step that lowers the linearised cost, held back by `damping`. */
export function solveStep(lin: Linearised, count: number, damping: number): Float64Array {
  const size = count * N;
  const blocks = diagonalBlocks(lin, count);
  const damp = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const k = i % N;
    damp[i] = damping * blocks[(i - k) * N + k * N + k]! + (damping + HOLD) * PRIOR[k]!;
    blocks[(i - k) * N + k * N + k]! += damp[i]!;
  }
  for (let i = 0; i < count; i++) factorise(blocks, i * N * N);
  const residual = new Float64Array(size);
  addTransposed(lin, (s) => -lin.residuals[s]!, residual);
  const step = new Float64Array(size);
  const search = precondition(blocks, residual, count);
  let energy = dot(residual, search);
  const enough = ENOUGH * ENOUGH * energy;
  for (let iteration = 0; iteration < ITERATIONS && energy > enough; iteration++) {
    const image = new Float64Array(size);
    addTransposed(lin, (s) => rowTimes(lin, s, search), image);
    for (let i = 0; i < size; i++) image[i]! += damp[i]! * search[i]!;
    const length = energy / dot(search, image);
    for (let i = 0; i < size; i++) {
      step[i]! += length * search[i]!;
      residual[i]! -= length * image[i]!;
    }
    const next = precondition(blocks, residual, count);
    const nextEnergy = dot(residual, next);
    const keep = nextEnergy / energy;
    for (let i = 0; i < size; i++) search[i] = next[i]! + keep * search[i]!;
    energy = nextEnergy;
  }
  return step;
}

function diagonalBlocks({ rowStarts, columns, entries }: Linearised, count: number): Float64Array {
  const blocks = new Float64Array(count * N * N);
  for (let e = 0; e < rowStarts[rowStarts.length - 1]!; e++) {
    const o = columns[e]! * N * N;
    for (let i = 0; i < N; i++) {
      const value = entries[e * N + i]!;
      for (let j = 0; j <= i; j++) blocks[o + i * N + j]! += value * entries[e * N + j]!;
    }
  }
  return blocks;
}

/** Cholesky of one 9 x 9 block in its lower half. */
function factorise(blocks: Float64Array, o: number): void {
  for (let i = 0; i < N; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = blocks[o + i * N + j]!;
      for (let k = 0; k < j; k++) sum -= blocks[o + i * N + k]! * blocks[o + j * N + k]!;
      blocks[o + i * N + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / blocks[o + j * N + j]!;
    }
  }
}

function precondition(blocks: Float64Array, residual: Float64Array, count: number): Float64Array {
  const out = residual.slice();
  for (let b = 0; b < count; b++) {
    const o = b * N * N;
    const p = b * N;
    for (let i = 0; i < N; i++) {
      let sum = out[p + i]!;
      for (let k = 0; k < i; k++) sum -= blocks[o + i * N + k]! * out[p + k]!;
      out[p + i] = sum / blocks[o + i * N + i]!;
    }
    for (let i = N - 1; i >= 0; i--) {
      let sum = out[p + i]!;
      for (let k = i + 1; k < N; k++) sum -= blocks[o + k * N + i]! * out[p + k]!;
      out[p + i] = sum / blocks[o + i * N + i]!;
    }
  }
  return out;
}

function rowTimes({ rowStarts, columns, entries }: Linearised, s: number, vector: Float64Array): number {
  let sum = 0;
  for (let e = rowStarts[s]!; e < rowStarts[s + 1]!; e++) {
    const [o, p] = [e * N, columns[e]! * N];
    for (let k = 0; k < N; k++) sum += entries[o + k]! * vector[p + k]!;
  }
  return sum;
}

/** out += J' v, the vector given per row. */
function addTransposed(lin: Linearised, value: (sample: number) => number, out: Float64Array): void {
  const { rowStarts, columns, entries } = lin;
  for (let s = 0; s < rowStarts.length - 1; s++) {
    if (rowStarts[s] === rowStarts[s + 1]) continue;
    const v = value(s);
    for (let e = rowStarts[s]!; e < rowStarts[s + 1]!; e++) {
      const [o, p] = [e * N, columns[e]! * N];
      for (let k = 0; k < N; k++) out[p + k]! += v * entries[o + k]!;
    }
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
