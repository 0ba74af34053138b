import type { Field } from './field.ts';

/** A groove along x = 0, where the two halves of a body lie against each other. */
export interface Crease {
  /** How far the surface draws in at x = 0, mm. */
  readonly depthMm: number;
  /** From x = 0 to where the groove ends on either side, mm. */
  readonly widthMm: number;
  /** How much of the depth it has at a place: 0 none, 1 all. */
  readonly share: (y: number, z: number) => number;
}

/** estimate: radius at the bottom of a groove, mm: a knife's edge would be shaded in steps. */
const BOTTOM_MM = 2;

/** The shape with a groove at x = 0, narrow at its bottom and smooth at its rims; symmetric if the shape is. */
export function creased(shape: Field, crease: Crease): Field {
  const { depthMm, widthMm, share } = crease;
  const depthAt = (x: number) => depthMm * Math.max(0, 1 - (Math.hypot(x, BOTTOM_MM) - BOTTOM_MM) / widthMm) ** 2;
  return {
    distance: (x, y, z) => {
      const value = shape.distance(x, y, z);
      const depth = depthAt(x);
      return depth > 0 ? value + depth * share(y, z) : value;
    },
    bounds: shape.bounds,
    interval: (x, y, z, radiusMm) => {
      const [low, high] = shape.interval(x, y, z, radiusMm);
      return [low, high + depthAt(Math.max(0, Math.abs(x) - radiusMm))];
    },
    within: (box) =>
      box.min[0] >= widthMm + BOTTOM_MM || box.max[0] <= -widthMm - BOTTOM_MM
        ? shape.within(box)
        : creased(shape.within(box), crease),
  };
}
