import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import type { Band } from './band.ts';
import type { StripWay } from './fit-length.ts';

/** One band of a strip: all of it, the uncut base, or a tail. */
export interface StripBand {
  readonly band: Band;
  /** Where its first row lies along the strip, mm, and whether the strip runs on from there or back. */
  readonly startMm: number;
  readonly direction: 1 | -1;
  /** Where its centre line lies across the strip, mm, to the left above 0. */
  readonly offsetMm: number;
  /** Length on the skin from end to end of the strip, through this band, mm. */
  readonly wholeMm: number;
  /** The point of the base that each point of a tail's first row is; null for what hangs on no base. */
  readonly hangsOn: readonly number[] | null;
}

export interface LaidStrip {
  readonly strip: TapeStrip;
  /** The base before its tails. */
  readonly bands: readonly StripBand[];
  /** One, or one for each tail. */
  readonly ways: readonly StripWay[];
}
