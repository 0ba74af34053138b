import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '#src/compiler/field/field.ts';
import type { TubePoint } from '#src/compiler/field/tube.ts';
import { catmullRom } from '#src/compiler/math/catmull-rom.ts';
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

/** What is asked of a line through the body: where it crosses others, and what lies on which side of it. */
export const TOWARDS = {
  front: [0, 0, 1],
  back: [0, 0, -1],
  up: [0, 1, 0],
  down: [0, -1, 0],
  medial: [1, 0, 0],
  lateral: [-1, 0, 0],
} as const satisfies Record<string, Vec3>;
export type Towards = keyof typeof TOWARDS;

/** Points of the curve through the knots, about 2 mm apart. */
export function denseLine(knots: readonly (readonly number[])[]): Vec3[] {
  const points = knots.map(([x, y, z]) => [x, y, z] as number[]);
  return catmullRom(points, 8) as unknown as Vec3[];
}

export function movedLine(line: readonly Vec3[], [dx, dy, dz]: Vec3): Vec3[] {
  return line.map(([x, y, z]) => [x + dx, y + dy, z + dz]);
}

/** Whether a shape lies beside a point in one direction, within a reach. Right side: medial is +x. */
export function lies(shape: Field, towards: Towards, [x, y, z]: Vec3, reachMm = 30): boolean {
  const [dx, dy, dz] = TOWARDS[towards];
  for (let mm = 0; mm <= reachMm; mm += 0.5) if (shape.distance(x + mm * dx, y + mm * dy, z + mm * dz) < 0) return true;
  return false;
}

/** Seen from behind: at which fraction of the way from one point to the other the line first crosses it; null: never. */
export function crossingFraction(line: readonly Vec3[], from: Vec3, to: Vec3): number | null {
  const side = ([x, y]: Vec3) => (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Vec3, line[i] as Vec3];
    if (side(a) * side(b) > 0) continue;
    const share = side(a) / (side(a) - side(b));
    const [x, y] = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    const fraction = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
    if (fraction >= 0 && fraction <= 1) return fraction;
  }
  return null;
}
