import { expandBounds } from '../math/bounds.ts';
import type { Field } from './field.ts';

export interface ShellOptions {
  /** How far the wall reaches out from the shape's surface. */
  readonly outMm: number;
  /** How far it reaches in. */
  readonly inMm: number;
}

/** The wall along a shape's surface, hollow inside. */
export function shell(shape: Field, { outMm, inMm }: ShellOptions): Field {
  if (!(outMm + inMm > 0)) throw new Error(`shell: no wall between ${outMm} mm out and ${inMm} mm in`);
  const middle = (outMm - inMm) / 2;
  const half = (outMm + inMm) / 2;
  return {
    distance: (x, y, z) => Math.abs(shape.distance(x, y, z) - middle) - half,
    // Twice, because a distance may be a bound that falls short of the true one.
    bounds: expandBounds(shape.bounds, 2 * Math.max(0, outMm)),
    interval: (x, y, z, radiusMm) => {
      const [low, high] = shape.interval(x, y, z, radiusMm);
      const nearest = Math.max(0, low - middle, middle - high);
      return [nearest - half, Math.max(high - middle, middle - low) - half];
    },
    within: (box) => shell(shape.within(box), { outMm, inMm }),
  };
}
