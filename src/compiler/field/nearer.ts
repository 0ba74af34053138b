import { ballRound } from '../math/bounds.ts';
import type { Field } from './field.ts';
import { union } from './union.ts';

/**
 * The part of a shape that is nearer to its own middle than to that of any of the others: shapes that share a space divide
 * it between them, with a slit of `slitMm`, and none has to give way first.
 */
export function nearer(shape: Field, others: readonly Field[], slitMm: number): Field {
  return others.length === 0 ? shape : divided(shape, union(...others), slitMm);
}

function divided(shape: Field, others: Field, slitMm: number): Field {
  return {
    distance: (x, y, z) => {
      const own = shape.distance(x, y, z);
      return Math.max(own, (own - others.distance(x, y, z) + slitMm) / 2);
    },
    bounds: shape.bounds,
    interval: (x, y, z, radiusMm) => {
      const [low, high] = shape.interval(x, y, z, radiusMm);
      const [near, far] = others.interval(x, y, z, radiusMm);
      return [Math.max(low, (low - far + slitMm) / 2), Math.max(high, (high - near + slitMm) / 2)];
    },
    within: (box) => {
      const own = shape.within(box);
      const rest = others.within(box);
      const ball = ballRound(box);
      // The others take nothing where both distances together are always more than the slit.
      const isAlone = own.interval(...ball)[0] + rest.interval(...ball)[0] >= slitMm;
      return isAlone ? own : divided(own, rest, slitMm);
    },
  };
}
