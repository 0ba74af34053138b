import type { Atlas } from '#src/anatomy/atlas.ts';
import { MM_PER_METRE, type Vec3 } from '#src/anatomy/frame.ts';
import { mulberry32 } from '../support/random.ts';
import type { RayNumbers } from './pages/timing.ts';

/** How far away the eye stands. */
const EYE_DISTANCE_M = 1.3;

/** Rays from eyes all around towards points spread over the atlas; some miss, as pointers do. */
export function raysAround(atlas: Atlas, count: number, seed: number): RayNumbers[] {
  const random = mulberry32(seed);
  const ends = [atlas.structures.map(({ bounds }) => bounds.min), atlas.structures.map(({ bounds }) => bounds.max)];
  const low = [0, 1, 2].map((axis) => Math.min(...(ends[0] ?? []).map((point) => point[axis] ?? 0)) / MM_PER_METRE);
  const high = [0, 1, 2].map((axis) => Math.max(...(ends[1] ?? []).map((point) => point[axis] ?? 0)) / MM_PER_METRE);
  return Array.from({ length: count }, (): RayNumbers => {
    const [x, y, z] = low.map((from, axis) => from + random() * ((high[axis] ?? 0) - from)) as unknown as Vec3;
    const turnRad = random() * 2 * Math.PI;
    const riseRad = (random() - 0.5) * 0.8;
    const direction: Vec3 = [
      Math.cos(riseRad) * Math.sin(turnRad),
      Math.sin(riseRad),
      Math.cos(riseRad) * Math.cos(turnRad),
    ];
    const [dx, dy, dz] = direction;
    return [x - EYE_DISTANCE_M * dx, y - EYE_DISTANCE_M * dy, z - EYE_DISTANCE_M * dz, dx, dy, dz];
  });
}
