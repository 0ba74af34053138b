import type { Ball } from '#src/anatomy/body/flesh.ts';
import { dot } from '#src/anatomy/body/turn.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';

/** A parallel view of the figure: what is right, up and toward the viewer. */
export interface Sight {
  readonly right: Vec3;
  readonly up: Vec3;
  readonly toward: Vec3;
}

export type Point2 = readonly [x: number, y: number];

const RAD_PER_DEG = Math.PI / 180;

/** Seen from the front at 0, from the right side of the person at -90 degrees, and from above at a positive height. */
export function sightFrom(aroundDeg: number, aboveDeg: number): Sight {
  const [cosA, sinA] = [Math.cos(aroundDeg * RAD_PER_DEG), Math.sin(aroundDeg * RAD_PER_DEG)];
  const [cosE, sinE] = [Math.cos(aboveDeg * RAD_PER_DEG), Math.sin(aboveDeg * RAD_PER_DEG)];
  return {
    right: [cosA, 0, -sinA],
    up: [-sinA * sinE, cosE, -cosA * sinE],
    toward: [sinA * cosE, sinE, cosA * cosE],
  };
}

/** Where a point is seen, cm; y grows downward as in every picture. */
export function seen(point: Vec3, { right, up }: Sight): Point2 {
  return [dot(point, right), -dot(point, up)];
}

export function depthOf(point: Vec3, { toward }: Sight): number {
  return dot(point, toward);
}

const RAYS = 44;
const DIRECTIONS: readonly Point2[] = Array.from({ length: RAYS }, (_, ray) => {
  const turn = (2 * Math.PI * ray) / RAYS;
  return [Math.cos(turn), Math.sin(turn)];
});

interface Shadow {
  readonly centre: Point2;
  readonly axes: readonly Point2[];
}

/** The outline that a skin drawn tight over some balls shows: in each direction, the ball that reaches farthest. */
export function outlineOf(balls: readonly Ball[], sight: Sight, growCm = 0): readonly Point2[] {
  const shadows = balls.map(({ centre, axes }): Shadow => {
    return { centre: seen(centre, sight), axes: axes.map((axis) => seen(axis, sight)) };
  });
  return DIRECTIONS.map((way) => {
    const [, point] = shadows
      .map((shadow) => farthest(shadow, way, growCm))
      .reduce((best, one) => (one[0] > best[0] ? one : best));
    return point;
  });
}

/** How far an ellipse reaches in a direction, and the point where it does. */
function farthest({ centre, axes }: Shadow, [x, y]: Point2, growCm: number): readonly [number, Point2] {
  const along = axes.map(([a, b]) => a * x + b * y);
  const reach = Math.hypot(...along) || 1e-9;
  const at = (axis: 0 | 1) => axes.reduce((sum, one, index) => sum + one[axis] * (along[index] ?? 0), 0) / reach;
  const point: Point2 = [centre[0] + at(0) + growCm * x, centre[1] + at(1) + growCm * y];
  return [centre[0] * x + centre[1] * y + reach + growCm, point];
}

/** An outline as the path of a drawing. */
export function pathOf(points: readonly Point2[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
