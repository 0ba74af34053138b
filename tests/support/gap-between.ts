import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { ballRound, intersectBounds } from '#src/compiler/math/bounds.ts';

/** Boxes smaller than this are not split any more, nor those that can better the level by less than the slack, mm. */
const FINEST_MM = 0.5;
const SLACK_MM = 0.05;
/** Shapes farther apart than this count as far, mm. */
export const FAR_MM = 12;

/**
 * The narrowest place between two shapes, mm; negative where they overlap, by how thick what they share is at its thickest.
 * `near` looks round one point only.
 */
export function gapBetween(a: Field, b: Field, near?: { readonly point: Vec3; readonly withinMm: number }): number {
  const reach = near ? sphere(near.point, near.withinMm) : null;
  const shapes = [a, b].map((shape) => (reach ? intersection(shape, reach) : shape)) as [Field, Field];
  const around = (box: Bounds): Bounds => ({
    min: box.min.map((mm) => mm - FAR_MM) as unknown as Vec3,
    max: box.max.map((mm) => mm + FAR_MM) as unknown as Vec3,
  });
  const box = intersectBounds(around(shapes[0].bounds), around(shapes[1].bounds));
  if (box.min.some((mm, axis) => mm > box.max[axis as 0 | 1 | 2])) return FAR_MM;
  // Half the gap is the least level at which both shapes, grown by it, share a point.
  return 2 * leastLevel(shapes[0], shapes[1], box, FAR_MM / 2);
}

function leastLevel(a: Field, b: Field, box: Bounds, best: number): number {
  const [x, y, z, radiusMm] = ballRound(box);
  if (Math.max(a.interval(x, y, z, radiusMm)[0], b.interval(x, y, z, radiusMm)[0]) >= best - SLACK_MM) return best;
  const found = Math.min(best, Math.max(a.distance(x, y, z), b.distance(x, y, z)));
  const sides = box.max.map((mm, axis) => mm - box.min[axis as 0 | 1 | 2]);
  const longest = Math.max(...sides);
  if (longest <= FINEST_MM) return found;
  const axis = sides.indexOf(longest);
  const middle = (box.min[axis as 0 | 1 | 2] + box.max[axis as 0 | 1 | 2]) / 2;
  const cut = (corner: Vec3) => corner.map((mm, k) => (k === axis ? middle : mm)) as unknown as Vec3;
  const [p, q] = longest > 8 ? [a.within(box), b.within(box)] : [a, b];
  return leastLevel(
    p,
    q,
    { min: cut(box.min), max: box.max },
    leastLevel(p, q, { min: box.min, max: cut(box.max) }, found),
  );
}
