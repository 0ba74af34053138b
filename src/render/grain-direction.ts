import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { System } from '#src/anatomy/ids.ts';

/** Tissues that are drawn with streaks along their fibres. */
export function isStriated(system: System): boolean {
  return system !== 'bone' && system !== 'skin';
}

/**
 * Coordinates across the long axis of a band or cord, mm, two a vertex: streaks of them run lengthwise. For shapes whose
 * fibres the compiler does not trace. @param positions metres, x, y, z a vertex
 */
export function lengthwise(positions: Float32Array): Float32Array {
  const centre = centreOf(positions);
  const axis = longAxisOf(positions, centre);
  // Any direction across will do; a coordinate axis that the long one is not along gives a stable one.
  const across = normalised(cross(axis, Math.abs(axis[0]) < 0.6 ? [1, 0, 0] : [0, 0, 1]));
  return coordinates(positions, centre, across, cross(axis, across));
}

/**
 * Coordinates of rings about the vertical, mm, two a vertex: how far out (as if the outline were a circle) and how high.
 * Streaks of them run round, as the layers of a disc do. @param positions metres, x, y, z a vertex
 */
export function ringwise(positions: Float32Array): Float32Array {
  const [low, high] = [0, 1].map((end) => extent(positions, end === 0 ? Math.min : Math.max));
  const [cx, , cz] = [0, 1, 2].map((k) => (low![k]! + high![k]!) / 2);
  const [hx, hz] = [(high![0]! - low![0]!) / 2 || 1, (high![2]! - low![2]!) / 2 || 1];
  const meanMm = (MM_PER_METRE * (hx + hz)) / 2;
  const out = new Float32Array((positions.length / 3) * 2);
  for (let v = 0; v < out.length / 2; v++) {
    out[2 * v] = meanMm * Math.hypot((positions[3 * v]! - cx!) / hx, (positions[3 * v + 2]! - cz!) / hz);
    out[2 * v + 1] = MM_PER_METRE * positions[3 * v + 1]!;
  }
  return out;
}

type Vector = readonly [number, number, number];

function centreOf(positions: Float32Array): Vector {
  const sum: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < positions.length; i++) sum[i % 3]! += positions[i]!;
  const count = Math.max(1, positions.length / 3);
  return [sum[0] / count, sum[1] / count, sum[2] / count];
}

/** The direction of greatest spread, by repeated multiplication with the spread itself. */
function longAxisOf(positions: Float32Array, centre: Vector): Vector {
  const spread = new Float64Array(9);
  for (let v = 0; v < positions.length; v += 3)
    for (let i = 0; i < 9; i++)
      spread[i]! +=
        (positions[v + (i % 3)]! - centre[i % 3]!) * (positions[v + Math.floor(i / 3)]! - centre[Math.floor(i / 3)]!);
  let axis: Vector = [0.5, 0.7, 0.51];
  for (let round = 0; round < 24; round++) {
    const row = (k: number) => spread[k]! * axis[0] + spread[k + 1]! * axis[1] + spread[k + 2]! * axis[2];
    axis = normalised([row(0), row(3), row(6)]);
  }
  return axis;
}

function coordinates(positions: Float32Array, centre: Vector, s: Vector, t: Vector): Float32Array {
  const out = new Float32Array((positions.length / 3) * 2);
  for (let v = 0; v < out.length / 2; v++) {
    const d = [0, 1, 2].map((k) => MM_PER_METRE * (positions[3 * v + k]! - centre[k]!));
    out[2 * v] = d[0]! * s[0] + d[1]! * s[1] + d[2]! * s[2];
    out[2 * v + 1] = d[0]! * t[0] + d[1]! * t[1] + d[2]! * t[2];
  }
  return out;
}

function extent(positions: Float32Array, pick: (a: number, b: number) => number): number[] {
  const out = [positions[0]!, positions[1]!, positions[2]!];
  for (let i = 3; i < positions.length; i++) out[i % 3] = pick(out[i % 3]!, positions[i]!);
  return out;
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function normalised(v: Vector): Vector {
  const length = Math.hypot(...v) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}
