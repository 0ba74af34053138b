import type { SkinPoint } from './skin-point.ts';

/** How a piece of tape is cut. */
export const STRIP_SHAPES = ['I', 'Y', 'X', 'fan'] as const;
export type StripShape = (typeof STRIP_SHAPES)[number];

/** A stretch of a strip that is laid with the same tension. */
export interface TapeZone {
  readonly part: 'anchor' | 'middle' | 'end';
  /** Null: what the other zones leave. */
  readonly cm: number | null;
  /** Stretch in percent of what the tape can stretch at all, low and high; see `tape-length.ts`. */
  readonly percent: readonly [number, number];
}

/** Where a strip, or a tail of one, goes. */
export interface TapeTail {
  readonly via: readonly SkinPoint[];
  readonly to: SkinPoint;
}

/** The way of a strip over the skin: from the start over `via`, then along each tail; an uncut strip has one. */
export interface TapeCourse {
  readonly from: SkinPoint;
  readonly via: readonly SkinPoint[];
  readonly tails: readonly TapeTail[];
}

export interface TapeStrip {
  /** First is 1. */
  readonly order: number;
  readonly shape: StripShape;
  readonly lengthCm: readonly [number, number];
  readonly widthCm: number;
  /** Whether it is stuck down from its anchor on, or with its middle first. */
  readonly laid: 'from-anchor' | 'middle-out';
  readonly anchor: string;
  readonly path: string;
  readonly end: string;
  readonly course: TapeCourse;
  /** In order along the strip. */
  readonly zones: readonly TapeZone[];
}
