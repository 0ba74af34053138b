import type { Bounds } from '#src/anatomy/frame.ts';
import type { Field } from './field.ts';

export interface SinkOptions {
  /** Over so much of the box, from its sides inward, the shape rises to its full size, mm. */
  readonly overMm: number;
  /** So much the shape has shrunk at the sides and outside, mm. */
  readonly depthMm: number;
}

/** A shape that shrinks towards the sides of a box: what is blended with it inside of the box meets the outside without a step. */
export function sunkAtSides(shape: Field, box: Bounds, options: SinkOptions): Field {
  const { overMm, depthMm } = options;
  const sunkMm = (insetMm: number) => {
    const part = Math.min(1, Math.max(0, insetMm / overMm));
    return depthMm * (1 - part * part * (3 - 2 * part));
  };
  return {
    distance: (x, y, z) => shape.distance(x, y, z) + sunkMm(insetIn(box, x, y, z)),
    bounds: shape.bounds,
    interval: (x, y, z, radiusMm) => {
      const [low, high] = shape.interval(x, y, z, radiusMm);
      const insetMm = insetIn(box, x, y, z);
      return [low + sunkMm(insetMm + radiusMm), high + sunkMm(insetMm - radiusMm)];
    },
    within: (part) => sunkAtSides(shape.within(part), box, options),
  };
}

/** How far a point lies inside of the nearest side, mm; negative outside. */
function insetIn({ min, max }: Bounds, x: number, y: number, z: number): number {
  return Math.min(x - min[0], max[0] - x, y - min[1], max[1] - y, z - min[2], max[2] - z);
}
