import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { boundsOfPoints, expandBounds } from '#src/compiler/math/bounds.ts';
import { distanceBetween } from '#src/compiler/math/vec3.ts';
import { polygonise } from '#src/compiler/mesh/polygonise.ts';

/** Points all over the surface of a shape, about `everyMm` apart. */
export function surfacePoints(shape: Field, everyMm: number): Vec3[] {
  const { positions } = polygonise(shape, { cellMm: everyMm });
  return Array.from({ length: positions.length / 3 }, (_, i) => [
    positions[3 * i] as number,
    positions[3 * i + 1] as number,
    positions[3 * i + 2] as number,
  ]);
}

/** The same points somewhere else: what the checks of places must refuse. */
export function shifted(points: readonly Vec3[], [dx, dy, dz]: Vec3): Vec3[] {
  return points.map(([x, y, z]) => [x + dx, y + dy, z + dz]);
}

/** How near the points come to a shape, mm; negative where they go into it. Endless for no points. */
export function nearestMm(points: readonly Vec3[], shape: Field): number {
  if (points.length === 0) return Number.POSITIVE_INFINITY;
  const near = shape.within(expandBounds(boundsOfPoints(points), 1));
  return points.reduce((least, point) => Math.min(least, near.distance(...point)), Number.POSITIVE_INFINITY);
}

/** Those of the points that lie round a place. */
export function pointsNear(points: readonly Vec3[], place: Vec3, withinMm: number): Vec3[] {
  return points.filter((point) => distanceBetween(point, place) <= withinMm);
}
