import { EVERYWHERE } from '../math/bounds.ts';
import type { Field } from './field.ts';

/** Everything that is not in the shape. Endless: intersect it before meshing. */
export function complement(shape: Field): Field {
  return {
    distance: (x, y, z) => -shape.distance(x, y, z),
    bounds: EVERYWHERE,
    interval: (x, y, z, radiusMm) => {
      const [low, high] = shape.interval(x, y, z, radiusMm);
      return [-high, -low];
    },
    within: (box) => complement(shape.within(box)),
  };
}
