import { ballRound, intersectBounds } from '../math/bounds.ts';
import type { Field } from './field.ts';

/** What is in all of the shapes. */
export function intersection(...shapes: readonly Field[]): Field {
  if (shapes.length === 0) throw new Error('intersection: no shapes');
  return {
    distance: (x, y, z) => {
      let most = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < shapes.length; i++) most = Math.max(most, shapes[i]!.distance(x, y, z));
      return most;
    },
    bounds: shapes.map((shape) => shape.bounds).reduce(intersectBounds),
    interval: (x, y, z, radiusMm) => {
      const ends = shapes.map((shape) => shape.interval(x, y, z, radiusMm));
      return [Math.max(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))];
    },
    within: (box) => {
      const ball = ballRound(box);
      const local = shapes.map((shape) => shape.within(box));
      const ends = local.map((shape) => shape.interval(...ball));
      const limit = Math.max(...ends.map(([low]) => low));
      const near = local.filter((_, i) => ends[i]![1] >= limit);
      return near.length === 1 ? near[0]! : intersection(...near);
    },
  };
}
