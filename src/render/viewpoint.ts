import { Ray, Vector3 } from 'three';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { direction } from './framing.ts';
import type { Picker } from './picking.ts';

/** Where the camera may go to see a structure: round the body at two heights. */
const CANDIDATES: readonly Vec3[] = [
  ...[180, -150, 150, -120, 120, -90, 90, -60, 60, -30, 30, 0].map((azimuthDeg) => direction(azimuthDeg, 8)),
  ...[180, 135, -135].map((azimuthDeg) => direction(azimuthDeg, 40)),
];
/** A structure of which this much is seen is not flown around. */
const ENOUGH_SEEN = 0.3;
const SAMPLES = 60;
/** Farther than anything in the atlas. */
const OUTSIDE_M = 3;

/** The direction from which a structure is seen well: the present one if it serves, else the best of some around. */
export function bestDirection(picker: Picker, structure: number, present: Vec3): Vec3 {
  const points = picker.surfacePoints(structure, SAMPLES);
  const seen = (towards: Vec3) => partSeen(picker, structure, points, towards);
  if (points.length === 0 || seen(present) >= ENOUGH_SEEN) return present;
  let best = present;
  let bestScore = -1;
  for (const candidate of CANDIDATES) {
    // Of two that show as much, the one that needs the smaller turn.
    const turn = candidate[0] * present[0] + candidate[1] * present[1] + candidate[2] * present[2];
    const score = seen(candidate) + 0.08 * turn;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** Part of the sampled surface that is met first from a direction; a closed body shows at most about half. */
function partSeen(picker: Picker, structure: number, points: readonly Vector3[], towards: Vec3): number {
  const away = new Vector3(...towards);
  const ray = new Ray(new Vector3(), away.clone().negate());
  const met = points.filter((point) => {
    ray.origin.copy(point).addScaledVector(away, OUTSIDE_M);
    const hit = picker.pick(ray);
    return hit?.structure === structure && hit.distanceM > OUTSIDE_M - 0.002;
  });
  return met.length / points.length;
}
