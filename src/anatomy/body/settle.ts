import type { Posture } from './build.ts';
import { MOVEMENTS } from './joints.ts';

/** What a posture misses: each number is a wish that is not met, in how far it may be off. */
export type Misses = (posture: Posture) => readonly number[];

const ROUNDS = 60;
const STEP_CM_OR_DEG = 0.02;
const BODY_FREEDOMS = 6;

/**
 * The posture near a first one that misses least: damped least squares over where the body is, how it leans, and every
 * joint within its range. Deterministic, a few milliseconds.
 */
export function settle(first: Posture, misses: Misses): Posture {
  let values = [...first.hipsCm, ...first.leanDeg, ...first.angles];
  let missed = misses(postureOf(values));
  let damping = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = values.map((value, index) => {
      const nudged = misses(postureOf(values.with(index, value + STEP_CM_OR_DEG)));
      return nudged.map((miss, row) => (miss - (missed[row] ?? 0)) / STEP_CM_OR_DEG);
    });
    const better = stepDown(values, missed, slopes, damping, misses);
    if (!better) {
      damping *= 8;
      if (damping > 1e7) break;
      continue;
    }
    const gain = squares(missed) - squares(better.missed);
    ({ values, missed } = better);
    damping = Math.max(damping / 4, 1e-4);
    if (gain < 1e-4) break;
  }
  return postureOf(values);
}

function stepDown(
  values: readonly number[],
  missed: readonly number[],
  slopes: readonly (readonly number[])[],
  damping: number,
  misses: Misses,
) {
  const matrix = slopes.map((a, row) => slopes.map((b, column) => sum(a, b) + (row === column ? damping * 1e-3 : 0)));
  const right = slopes.map((slope) => -sum(slope, missed));
  const step = solve(matrix, right);
  const next = values.map((value, index) => within(value + (step[index] ?? 0), index));
  const nextMissed = misses(postureOf(next));
  return squares(nextMissed) < squares(missed) ? { values: next, missed: nextMissed } : null;
}

function within(value: number, index: number): number {
  const range = MOVEMENTS[index - BODY_FREEDOMS]?.rangeDeg;
  return range ? Math.min(range[1], Math.max(range[0], value)) : value;
}

function postureOf(values: readonly number[]): Posture {
  const [x = 0, y = 0, z = 0, pitch = 0, roll = 0, yaw = 0, ...angles] = values;
  return { hipsCm: [x, y, z], leanDeg: [pitch, roll, yaw], angles };
}

function sum(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0);
}

function squares(a: readonly number[]): number {
  return sum(a, a);
}

/** Cholesky: the matrix is symmetric and, damped, positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const size = right.length;
  const low = new Float64Array(size * size);
  const at = (row: number, column: number) => low[row * size + column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k++) rest -= at(row, k) * at(column, k);
      low[row * size + column] = row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / at(column, column);
    }
  }
  const half = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let rest = right[row] ?? 0;
    for (let k = 0; k < row; k++) rest -= at(row, k) * (half[k] ?? 0);
    half[row] = rest / at(row, row);
  }
  const out = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let rest = half[row] ?? 0;
    for (let k = row + 1; k < size; k++) rest -= at(k, row) * (out[k] ?? 0);
    out[row] = rest / at(row, row);
  }
  return [...out];
}
