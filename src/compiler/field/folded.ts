import type { Bounds } from '#src/anatomy/frame.ts';
import type { Field } from './field.ts';

/**
 * Both halves of a symmetric shape from a field that is right for x <= 0: the other half is its mirror image, and the
 * crease at x = 0 is rounded over `roundMm`.
 */
export function folded(half: Field, roundMm: number): Field {
  // Steep by at most one, so that distances and intervals stay bounds.
  const fold = (x: number) => -Math.sqrt(x * x + roundMm * roundMm);
  const { min, max } = half.bounds;
  return {
    distance: (x, y, z) => half.distance(fold(x), y, z),
    bounds: { min, max: [-min[0], max[1], max[2]] },
    interval: (x, y, z, radiusMm) => half.interval(fold(x), y, z, radiusMm),
    within: (box) => folded(half.within(foldBox(box, fold)), roundMm),
  };
}

function foldBox({ min, max }: Bounds, fold: (x: number) => number): Bounds {
  const nearest = min[0] > 0 ? min[0] : max[0] < 0 ? max[0] : 0;
  const farthest = Math.max(Math.abs(min[0]), Math.abs(max[0]));
  return { min: [fold(farthest), min[1], min[2]], max: [fold(nearest), max[1], max[2]] };
}
