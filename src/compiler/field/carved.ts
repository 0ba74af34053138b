import { ballRound } from '../math/bounds.ts';
import type { Field } from './field.ts';

export interface CarveOptions {
  /** How deep the shape may stay inside an obstacle, mm. */
  readonly allowedMm: number;
  /** Radius over which the cut is rounded, mm: no knife edges where the surfaces cross. */
  readonly roundMm: number;
}

/** A shape without what lies deeper than allowed in any obstacle. */
export function carved(shape: Field, obstacles: readonly Field[], options: CarveOptions): Field {
  if (obstacles.length === 0) return shape;
  const { allowedMm, roundMm } = options;
  return {
    distance: (x, y, z) => {
      let value = shape.distance(x, y, z);
      for (const obstacle of obstacles) value = roundMaximum(value, -allowedMm - obstacle.distance(x, y, z), roundMm);
      return value;
    },
    bounds: shape.bounds,
    interval: (x, y, z, radiusMm) => {
      let [low, high] = shape.interval(x, y, z, radiusMm);
      for (const obstacle of obstacles) {
        const [near, far] = obstacle.interval(x, y, z, radiusMm);
        low = roundMaximum(low, -allowedMm - far, roundMm);
        high = roundMaximum(high, -allowedMm - near, roundMm);
      }
      return [low, high];
    },
    within: (box) => {
      const ball = ballRound(box);
      // An obstacle that stays farther off than this moves no point of the surface, only the values deep inside.
      const near = obstacles.filter((obstacle) => obstacle.interval(...ball)[0] <= roundMm - allowedMm);
      const narrowed = near.map((obstacle) => obstacle.within(box));
      return carved(shape.within(box), narrowed, options);
    },
  };
}

/** The greater of two numbers, rounded where they are closer than the radius; never less than either. */
function roundMaximum(a: number, b: number, roundMm: number): number {
  const overlap = Math.max(roundMm - Math.abs(a - b), 0);
  return Math.max(a, b) + (overlap * overlap) / (4 * roundMm);
}
