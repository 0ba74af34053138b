import { mirrorBounds } from '#src/anatomy/frame.ts';
import type { Field } from './field.ts';

/** The shape's twin on the other side of the sagittal plane x = 0. */
export function mirrored(shape: Field): Field {
  return {
    distance: (x, y, z) => shape.distance(-x, y, z),
    bounds: mirrorBounds(shape.bounds),
    interval: (x, y, z, radiusMm) => shape.interval(-x, y, z, radiusMm),
    within: (box) => mirrored(shape.within(mirrorBounds(box))),
  };
}
