import { ballRound, unionBounds } from '../math/bounds.ts';
import type { Field } from './field.ts';

/** Everything that is in any of the shapes. */
export function union(...shapes: readonly Field[]): Field {
  if (shapes.length === 0) throw new Error('union: no shapes');
  return {
    distance: (x, y, z) => {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < shapes.length; i++) least = Math.min(least, shapes[i]!.distance(x, y, z));
      return least;
    },
    bounds: unionBounds(shapes.map((shape) => shape.bounds)),
    interval: (x, y, z, radiusMm) => {
      const ends = shapes.map((shape) => shape.interval(x, y, z, radiusMm));
      return [Math.min(...ends.map(([low]) => low)), Math.min(...ends.map(([, high]) => high))];
    },
    within: (box) => {
      const ball = ballRound(box);
      const local = shapes.map((shape) => shape.within(box));
      const ends = local.map((shape) => shape.interval(...ball));
      const limit = Math.min(...ends.map(([, high]) => high));
      const near = local.filter((_, i) => ends[i]![0] <= limit);
      return near.length === 1 ? near[0]! : union(...near);
    },
  };
}
