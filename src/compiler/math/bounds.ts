import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import { distanceBetween } from './vec3.ts';

const { POSITIVE_INFINITY: FAR, NEGATIVE_INFINITY: FAR_BACK } = Number;

/** The box of a shape without end. */
export const EVERYWHERE: Bounds = { min: [FAR_BACK, FAR_BACK, FAR_BACK], max: [FAR, FAR, FAR] };

export function isFiniteBox({ min, max }: Bounds): boolean {
  return [...min, ...max].every(Number.isFinite);
}

function byAxis(of: (axis: 0 | 1 | 2) => number): Vec3 {
  return [of(0), of(1), of(2)];
}

/** The box round all points; empty (least above greatest) for none. */
export function boundsOfPoints(points: readonly Vec3[]): Bounds {
  return {
    min: byAxis((axis) => points.reduce((least, p) => Math.min(least, p[axis]), Number.POSITIVE_INFINITY)),
    max: byAxis((axis) => points.reduce((most, p) => Math.max(most, p[axis]), Number.NEGATIVE_INFINITY)),
  };
}

export function unionBounds(boxes: readonly Bounds[]): Bounds {
  return {
    min: boundsOfPoints(boxes.map((box) => box.min)).min,
    max: boundsOfPoints(boxes.map((box) => box.max)).max,
  };
}

/** What two boxes share; empty (least above greatest on some axis) when they are apart. */
export function intersectBounds(a: Bounds, b: Bounds): Bounds {
  return {
    min: byAxis((axis) => Math.max(a.min[axis], b.min[axis])),
    max: byAxis((axis) => Math.min(a.max[axis], b.max[axis])),
  };
}

export function expandBounds({ min, max }: Bounds, byMm: number): Bounds {
  return { min: byAxis((axis) => min[axis] - byMm), max: byAxis((axis) => max[axis] + byMm) };
}

export function cornersOf({ min, max }: Bounds): Vec3[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((c) => [
    c & 1 ? max[0] : min[0],
    c & 2 ? max[1] : min[1],
    c & 4 ? max[2] : min[2],
  ]);
}

/** The least ball round a box: what `Field.interval` takes. */
export function ballRound({ min, max }: Bounds): readonly [x: number, y: number, z: number, radiusMm: number] {
  return [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2, distanceBetween(min, max) / 2];
}

/** Whether two boxes share at least a point. */
export function touch(a: Bounds, b: Bounds): boolean {
  const { min, max } = intersectBounds(a, b);
  return min.every((low, axis) => low <= max[axis as 0 | 1 | 2]);
}
