import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import { uniteBounds } from './framing.ts';

/** Below the groin the body goes on as two thighs, each so far from the midline, mm. */
const GROIN_MM = -40;
const THIGH_MM = 80;
/** The eye looks down a little, as at the other views. */
const RISE = 0.14;

/** A part of the skin as it is looked at. */
export interface FramedSkin {
  readonly bounds: Bounds;
  /** From there to the eye. */
  readonly towards: Vec3;
}

/** The box round points on the skin, mm, and the side of the body from which they are seen; null without any point. */
export function framePoints(points: readonly Vec3[], marginMm: number): FramedSkin | null {
  const bounds = uniteBounds(points.map((point) => ({ min: shift(point, -marginMm), max: shift(point, marginMm) })));
  if (!bounds) return null;
  let [x, z] = [0, 0];
  for (const point of points) {
    const across = point[0] - (point[1] < GROIN_MM ? Math.sign(point[0]) * THIGH_MM : 0);
    const out = Math.hypot(across, point[2]) || 1;
    x += across / out;
    z += point[2] / out;
  }
  const length = Math.hypot(x, z);
  // What lies all round the body is looked at from behind.
  const [outX, outZ] = length > 0 ? [x / length, z / length] : [0, -1];
  const whole = Math.hypot(1, RISE);
  return { bounds, towards: [outX / whole, RISE / whole, outZ / whole] };
}

function shift([x, y, z]: Vec3, byMm: number): Vec3 {
  return [x + byMm, y + byMm, z + byMm];
}
