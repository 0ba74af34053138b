export type Triple = readonly [x: number, y: number, z: number];

export interface LongAxis {
  readonly centre: Triple;
  /** Unit vector of greatest spread. */
  readonly axis: Triple;
  /** Extent along the axis, mm. */
  readonly lengthMm: number;
}

const POWER_ITERATIONS = 60;

/** The direction in which some vertices spread most, by power iteration on their covariance. */
export function longAxis(positions: Float32Array, vertices: Uint32Array): LongAxis {
  const centre: [number, number, number] = [0, 0, 0];
  for (const v of vertices) for (let i = 0; i < 3; i++) centre[i]! += positions[3 * v + i]! / vertices.length;
  const covariance = new Float64Array(9);
  for (const v of vertices)
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++)
        covariance[3 * i + j]! += (positions[3 * v + i]! - centre[i]!) * (positions[3 * v + j]! - centre[j]!);
  // Not along any axis of the frame, so that no shape is met at a right angle.
  let axis: [number, number, number] = [0.36, 0.8, 0.48];
  for (let step = 0; step < POWER_ITERATIONS; step++) {
    const next = [0, 1, 2].map(
      (i) => covariance[3 * i]! * axis[0] + covariance[3 * i + 1]! * axis[1] + covariance[3 * i + 2]! * axis[2],
    ) as [number, number, number];
    const length = Math.hypot(...next);
    if (length === 0) break;
    axis = [next[0] / length, next[1] / length, next[2] / length];
  }
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const v of vertices) {
    const along = positions[3 * v]! * axis[0] + positions[3 * v + 1]! * axis[1] + positions[3 * v + 2]! * axis[2];
    low = Math.min(low, along);
    high = Math.max(high, along);
  }
  return { centre, axis, lengthMm: Math.max(0, high - low) };
}

/** Two unit vectors that make a right-handed frame with a unit axis. */
export function perpendicularFrame([x, y, z]: Triple): readonly [s: Triple, t: Triple] {
  // Start from the frame's axis that lies flattest to the given one.
  const helper: Triple =
    Math.abs(x) <= Math.abs(y) && Math.abs(x) <= Math.abs(z)
      ? [1, 0, 0]
      : Math.abs(y) <= Math.abs(z)
        ? [0, 1, 0]
        : [0, 0, 1];
  const along = helper[0] * x + helper[1] * y + helper[2] * z;
  const raw: Triple = [helper[0] - along * x, helper[1] - along * y, helper[2] - along * z];
  const length = Math.hypot(...raw);
  const s: Triple = [raw[0] / length, raw[1] / length, raw[2] / length];
  const t: Triple = [y * s[2] - z * s[1], z * s[0] - x * s[2], x * s[1] - y * s[0]];
  return [s, t];
}
