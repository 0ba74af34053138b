import type { Vec3 } from '#src/anatomy/frame.ts';
import { catmullRom } from '../math/catmull-rom.ts';
import { add, distanceBetween, length, mix, scale } from '../math/vec3.ts';
import type { Field } from './field.ts';
import type { TubePoint } from './tube.ts';

/*
 * NOTES. The path is made dense first, so that it clears what lies between its given points too. Each point that is too
 * near is pushed along the gradient of the nearest obstacle; the pushes, not the points, are smoothed along the path, so
 * that what is nowhere too near keeps its course and nothing is pulled straight. The last rounds push without smoothing.
 */

export interface ClearanceOptions {
  /** What stays free between the tube and every obstacle, mm. */
  readonly gapMm: number;
  /** Distance between the points of the result, about, mm. Default: 2. */
  readonly stepMm?: number;
}

const ROUNDS = 40;
const LAST_ROUNDS = 8;
const LONGEST_PUSH_MM = 1.5;
/** Half the step of the differences that give the way out, mm. */
const STEP_MM = 0.1;

/** A tube's path pushed out of all obstacles, made of dense points; its two ends stay where they are. */
export function clearedPath(
  path: readonly TubePoint[],
  obstacles: readonly Field[],
  { gapMm, stepMm = 2 }: ClearanceOptions,
): TubePoint[] {
  const line = dense(path, stepMm);
  const near = obstacles.filter((obstacle) => line.some(({ point, radiusMm }) => isBeside(obstacle, point, radiusMm)));
  const pushes = line.map((): Vec3 => [0, 0, 0]);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 1; i + 1 < line.length; i++) {
      const at = add(line[i]!.point, pushes[i]!);
      const push = pushFrom(near, at, line[i]!.radiusMm + gapMm);
      if (!push) continue;
      pushes[i] = add(pushes[i]!, push);
      moved = true;
    }
    if (!moved) break;
    if (round < ROUNDS - LAST_ROUNDS)
      for (let i = 1; i + 1 < line.length; i++)
        pushes[i] = mix(pushes[i]!, mix(pushes[i - 1]!, pushes[i + 1]!, 0.5), 0.5);
  }
  return line.map(({ point, radiusMm }, i) => ({ point: add(point, pushes[i]!), radiusMm }));
}

/** Points of the curve through the path, about a step apart. */
function dense(path: readonly TubePoint[], stepMm: number): TubePoint[] {
  const spans = path.slice(1).map(({ point }, i) => distanceBetween(point, path[i]!.point));
  const longest = Math.max(stepMm, ...spans);
  const knots = path.map(({ point, radiusMm }) => [...point, radiusMm]);
  return catmullRom(knots, Math.ceil(longest / stepMm)).map(([x, y, z, r]) => ({
    point: [x!, y!, z!],
    radiusMm: Math.max(0, r!),
  }));
}

/** Whether an obstacle could push the point in any round. */
function isBeside({ bounds: { min, max } }: Field, point: Vec3, radiusMm: number): boolean {
  const reach = radiusMm + ROUNDS * LONGEST_PUSH_MM;
  return point.every((mm, axis) => mm > min[axis]! - reach && mm < max[axis]! + reach);
}

/** The way out of the nearest obstacle, as far as is missing; null where nothing is too near. */
function pushFrom(obstacles: readonly Field[], at: Vec3, wantedMm: number): Vec3 | null {
  let nearest: Field | null = null;
  let least = wantedMm;
  for (const obstacle of obstacles) {
    const distance = obstacle.distance(...at);
    if (distance < least) [nearest, least] = [obstacle, distance];
  }
  if (!nearest) return null;
  const { distance } = nearest;
  const [x, y, z] = at;
  const way: Vec3 = [
    distance(x + STEP_MM, y, z) - distance(x - STEP_MM, y, z),
    distance(x, y + STEP_MM, z) - distance(x, y - STEP_MM, z),
    distance(x, y, z + STEP_MM) - distance(x, y, z - STEP_MM),
  ];
  const steepness = length(way);
  return steepness > 0 ? scale(way, Math.min(LONGEST_PUSH_MM, wantedMm - least) / steepness) : null;
}
