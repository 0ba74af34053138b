import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '#src/compiler/field/field.ts';
import type { TubePoint } from '#src/compiler/field/tube.ts';
import { add, distanceBetween } from '#src/compiler/math/vec3.ts';

/** The centre line of a nerve or of one of its branches. */
export type Line = readonly TubePoint[];

/** The same lines elsewhere: what a check must reject. */
export function shifted(lines: readonly Line[], by: Vec3): Line[] {
  return lines.map((line) => line.map(({ point, radiusMm }) => ({ point: add(point, by), radiusMm })));
}

/** The least room between the tubes and any of the obstacles, mm; negative where one is cut. */
export function leastRoom(lines: readonly Line[], obstacles: readonly Field[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (const { point, radiusMm } of line)
      for (const obstacle of obstacles) least = Math.min(least, obstacle.distance(...point) - radiusMm);
  return least;
}

export function lengthOf(line: Line): number {
  return line.slice(1).reduce((sum, { point }, i) => sum + distanceBetween(point, (line[i] as TubePoint).point), 0);
}

/** The point of the line for which the value is least. */
export function pointWithLeast(line: Line, value: (point: Vec3) => number): TubePoint {
  return line.reduce((best, candidate) => (value(candidate.point) < value(best.point) ? candidate : best));
}
