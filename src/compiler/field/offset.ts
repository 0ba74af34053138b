import { expandBounds } from '../math/bounds.ts';
import type { Field } from './field.ts';

/** The shape grown by a distance, or shrunk by a negative one; as exact as the shape's own distance is. */
export function offset(shape: Field, byMm: number): Field {
  return {
    distance: (x, y, z) => shape.distance(x, y, z) - byMm,
    // Twice, because a distance may be a bound that falls short of the true one.
    bounds: expandBounds(shape.bounds, 2 * Math.max(0, byMm)),
    interval: (x, y, z, radiusMm) => {
      const [low, high] = shape.interval(x, y, z, radiusMm);
      return [low - byMm, high - byMm];
    },
    within: (box) => offset(shape.within(box), byMm),
  };
}
