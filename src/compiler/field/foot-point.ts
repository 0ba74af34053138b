import type { Vec3 } from '#src/anatomy/frame.ts';
import { addScaled, dot } from '../math/vec3.ts';
import type { Field } from './field.ts';
import { gradient } from './gradient.ts';

const STEPS = 24;
const NEAR_MM = 0.01;

/** The point of a shape's surface that lies straight down its slope from a point, or the point at a level above it, mm. */
export function footPoint(shape: Field, from: Vec3, levelMm = 0): Vec3 {
  let point = from;
  for (let step = 0; step < STEPS; step++) {
    const gapMm = shape.distance(...point) - levelMm;
    if (Math.abs(gapMm) < NEAR_MM) break;
    const slope = gradient(shape.distance, point);
    // A distance may be flatter than true far from the surface: no step is longer than the gap it reports.
    point = addScaled(point, slope, -gapMm / Math.max(dot(slope, slope), Math.sqrt(dot(slope, slope)), 0.1));
  }
  return point;
}
