import type { Vec3 } from '#src/anatomy/frame.ts';
import { add, addScaled, cross, distanceBetween, dot, mix, normalise, perpendicularNear, subtract } from './vec3.ts';

/** Distance along the line from its start to each point, mm. */
export function arcLengths(points: readonly Vec3[]): number[] {
  let walked = 0;
  return points.map((point, i) => {
    if (i > 0) walked += distanceBetween(points[i - 1]!, point);
    return walked;
  });
}

/** The point at a distance along the line from its start; the ends hold beyond it. */
export function pointAlong(points: readonly Vec3[], alongMm: number): Vec3 {
  const lengths = arcLengths(points);
  const next = lengths.findIndex((walked) => walked >= alongMm);
  if (next === -1) return points[points.length - 1]!;
  if (next === 0) return points[0]!;
  const before = lengths[next - 1]!;
  return mix(points[next - 1]!, points[next]!, (alongMm - before) / (lengths[next]! - before));
}

/** Points at equal distances along the line, both ends included. */
export function resample(points: readonly Vec3[], count: number): Vec3[] {
  const total = arcLengths(points)[points.length - 1]!;
  return Array.from({ length: count }, (_, i) => pointAlong(points, (total * i) / (count - 1)));
}

/** Unit directions of the line at its points: along the chord between the neighbours. */
export function tangents(points: readonly Vec3[]): Vec3[] {
  return points.map((_, i) =>
    normalise(subtract(points[Math.min(i + 1, points.length - 1)]!, points[Math.max(i - 1, 0)]!)),
  );
}

export interface CurveFrame {
  readonly tangent: Vec3;
  readonly normal: Vec3;
  /** `tangent x normal`. */
  readonly side: Vec3;
}

/**
 * Frames that follow the line without turning about it (double reflection); `startNormal` says where the first normal
 * points, as nearly as it can be square to the line.
 */
export function twistFreeFrames(points: readonly Vec3[], startNormal: Vec3): CurveFrame[] {
  const directions = tangents(points);
  let normal = perpendicularNear(directions[0]!, startNormal);
  return directions.map((tangent, i) => {
    if (i > 0) {
      const chord = subtract(points[i]!, points[i - 1]!);
      const halfway = reflectIn(chord, normal);
      const carried = reflectIn(chord, directions[i - 1]!);
      const turn = subtract(tangent, carried);
      normal = perpendicularNear(tangent, dot(turn, turn) > 1e-18 ? reflectIn(turn, halfway) : halfway);
    }
    return { tangent, normal, side: cross(tangent, normal) };
  });
}

function reflectIn(across: Vec3, v: Vec3): Vec3 {
  return addScaled(v, across, (-2 * dot(across, v)) / dot(across, across));
}

/** The middle of a set of points. */
export function centroid(points: readonly Vec3[]): Vec3 {
  const sum = points.reduce(add, [0, 0, 0] as Vec3);
  return [sum[0] / points.length, sum[1] / points.length, sum[2] / points.length];
}
