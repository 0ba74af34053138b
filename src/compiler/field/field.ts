import type { Bounds } from '#src/anatomy/frame.ts';

/**
 * An implicit shape: NEGATIVE INSIDE, positive outside, zero on the surface; millimetres, model frame.
 * The sign, unit and frame of every field of the project are those written here.
 */
export interface Field {
  /** Signed distance at a point, or a bound of it that has the same sign and vanishes on the same surface. */
  readonly distance: (x: number, y: number, z: number) => number;
  /** A box outside which `distance` is positive. */
  readonly bounds: Bounds;
  /**
   * Interval bound: a number `low <= distance(q)` and a number `high >= distance(q)` for every q within
   * `radiusMm` of the point. A block whose interval does not hold zero has no surface in it.
   */
  readonly interval: (x: number, y: number, z: number, radiusMm: number) => readonly [low: number, high: number];
  /** The same field for points inside the box only, with whatever cannot matter there left out; cheaper to ask. */
  readonly within: (box: Bounds) => Field;
}
