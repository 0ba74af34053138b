import type { Bounds } from '#src/anatomy/frame.ts';
import { touch, unionBounds } from '../math/bounds.ts';
import type { Field } from './field.ts';

/** One shape within a box and another outside of it; both should agree on the box's sides. */
export function replacedIn(box: Bounds, outside: Field, inside: Field): Field {
  const { min, max } = box;
  const holds = (x: number, y: number, z: number) =>
    x >= min[0] && y >= min[1] && z >= min[2] && x <= max[0] && y <= max[1] && z <= max[2];
  return {
    distance: (x, y, z) => (holds(x, y, z) ? inside : outside).distance(x, y, z),
    bounds: unionBounds([outside.bounds, inside.bounds]),
    interval: (x, y, z, radiusMm) => {
      const ends = outside.interval(x, y, z, radiusMm);
      const reach: Bounds = {
        min: [x - radiusMm, y - radiusMm, z - radiusMm],
        max: [x + radiusMm, y + radiusMm, z + radiusMm],
      };
      if (!touch(reach, box)) return ends;
      const within = inside.interval(x, y, z, radiusMm);
      return [Math.min(ends[0], within[0]), Math.max(ends[1], within[1])];
    },
    within: (part) =>
      touch(part, box) ? replacedIn(box, outside.within(part), inside.within(part)) : outside.within(part),
  };
}
