import type { Vec3 } from '#src/anatomy/frame.ts';

/** An area of skin that a sore place lies in. */
export interface Touched {
  readonly area: string;
  /** 1 well inside, 0 well outside. */
  readonly part: number;
}

/** A place that hurts. */
export interface SorePlace {
  readonly side: 'right' | 'left' | 'midline';
  readonly areas: readonly Touched[];
}

/** What a person says of a pain: where, and the ids of all symptoms that were chosen. */
export interface Complaint {
  readonly places: readonly SorePlace[];
  readonly symptoms: readonly string[];
}

/** Skin this near to the midline belongs to both sides, mm. */
const MIDLINE_MM = 15;

/** The side that a point of the skin lies on. */
export function sideOfPlace([x]: Vec3): SorePlace['side'] {
  if (Math.abs(x) <= MIDLINE_MM) return 'midline';
  return x < 0 ? 'right' : 'left';
}

/** How far inside the edge a place counts in full, and how far outside it no longer counts, mm. */
const FULL_MM = 10;
const LOST_MM = 30;

/** How much a place counts for an area. @param outsideMm distance to the edge of the area, negative inside */
export function partOf(outsideMm: number): number {
  return Math.min(1, Math.max(0, (LOST_MM - outsideMm) / (LOST_MM + FULL_MM)));
}
