import type { Posture } from './build.ts';
import { MOVEMENTS } from './joints.ts';

/** What a posture misses: each number is a wish that is not met, in how far it may be off. */
export type Misses = (posture: Posture) => readonly number[];

const ROUNDS = 80;
const STEP_CM_OR_DEG = 0.02;
const BODY_FREEDOMS = 6;
/** When a round gains less than this, the body is at rest. */
const LEAST_GAIN = 1e-3;
const DAMPING = { first: 1e-3, least: 1e-7, most: 1e4, up: 8, down: 0.25 };

/**
 * The posture near a first one that misses least: damped least squares over where the body is, how it leans, and every
 * joint within its range. Deterministic; up to some tenths of a second, so the build does it and not the page.
 */
export function settle(first: Posture, misses: Misses): Posture {
  let values: Float64Array = Float64Array.from([...first.hipsCm, ...first.leanDeg, ...first.angles]);
  let missed = misses(postureOf(values));
  let damping = DAMPING.first;
  let slopes = slopesAt(values, missed, misses);
  for (let round = 0; round < ROUNDS && damping < DAMPING.most; round++) {
    const next = stepped(values, missed, slopes, damping);
    const nextMissed = misses(postureOf(next));
    const gain = squares(missed) - squares(nextMissed);
    if (gain <= 0) {
      damping *= DAMPING.up;
      continue;
    }
    values = next;
    missed = nextMissed;
    if (gain < LEAST_GAIN) break;
    slopes = slopesAt(values, missed, misses);
    damping = Math.max(damping * DAMPING.down, DAMPING.least);
  }
  return postureOf(values);
}

/** How each freedom changes each miss, one list a freedom. */
function slopesAt(values: Float64Array, missed: readonly number[], misses: Misses): readonly Float64Array[] {
  return Array.from(values, (value, index) => {
    const nudged = misses(postureOf(values.with(index, value + STEP_CM_OR_DEG)));
    return Float64Array.from(nudged, (miss, row) => (miss - (missed[row] ?? 0)) / STEP_CM_OR_DEG);
  });
}

/** One damped step downhill. A joint at the end of its range that would go beyond it stays, and the others go on. */
function stepped(
  values: Float64Array,
  missed: readonly number[],
  slopes: readonly Float64Array[],
  damping: number,
): Float64Array {
  const free = dampedStep(missed, slopes, damping);
  const stuck = values.map((value, index) => (within(value + Math.sign(free[index] ?? 0), index) === value ? 1 : 0));
  const step = stuck.includes(1) ? dampedStep(missed, slopes, damping, stuck) : free;
  return values.map((value, index) => within(value + (step[index] ?? 0), index));
}

function dampedStep(
  missed: readonly number[],
  slopes: readonly Float64Array[],
  damping: number,
  stuck?: Float64Array,
): Float64Array {
  const size = slopes.length;
  const matrix = new Float64Array(size * size);
  slopes.forEach((a, row) => {
    for (let column = 0; column <= row; column++) {
      const moves = !(stuck?.[row] || stuck?.[column]);
      matrix[row * size + column] = moves ? sum(a, slopes[column] ?? a) : 0;
    }
    matrix[row * size + row] = (matrix[row * size + row] ?? 0) + (stuck?.[row] ? 1 : damping);
  });
  return solve(
    matrix,
    Float64Array.from(slopes, (slope, row) => (stuck?.[row] ? 0 : -sum(slope, missed))),
  );
}

function within(value: number, index: number): number {
  const range = MOVEMENTS[index - BODY_FREEDOMS]?.rangeDeg;
  return range ? Math.min(range[1], Math.max(range[0], value)) : value;
}

function postureOf(values: Float64Array): Posture {
  const [x = 0, y = 0, z = 0, pitch = 0, roll = 0, yaw = 0] = values;
  return { hipsCm: [x, y, z], leanDeg: [pitch, roll, yaw], angles: [...values.subarray(BODY_FREEDOMS)] };
}

function sum(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < a.length; index++) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}

function squares(a: readonly number[]): number {
  return sum(a, a);
}

/** Cholesky, of the lower half of a matrix that is symmetric and, damped, positive. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const low = new Float64Array(size * size);
  const at = (row: number, column: number) => low[row * size + column] ?? 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column] ?? 0;
      for (let k = 0; k < column; k++) rest -= at(row, k) * at(column, k);
      low[row * size + column] = row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / at(column, column);
    }
  }
  const half = right.slice();
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) half[row] = (half[row] ?? 0) - at(row, k) * (half[k] ?? 0);
    half[row] = (half[row] ?? 0) / at(row, row);
  }
  const out = half.slice();
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) out[row] = (out[row] ?? 0) - at(k, row) * (out[k] ?? 0);
    out[row] = (out[row] ?? 0) / at(row, row);
  }
  return out;
}
