import type { Vec3 } from './frame.ts';
import { type LandmarkPlaces, type OwnSide, placePoint, type SkinPoint } from './skin-point.ts';

/** Skin within a distance of a way over it; a way of one point is a round spot. */
export interface SkinStroke {
  readonly way: readonly SkinPoint[];
  readonly radiusCm: number;
}

/** A part of the skin, bound to landmarks: the union of its strokes. */
export type SkinZone = readonly SkinStroke[];

/** A stroke where it lies in the atlas, mm. */
export interface PlacedStroke {
  readonly wayMm: readonly Vec3[];
  readonly radiusMm: number;
}

/**
 * How a part of the skin is painted. `main`: strong with a soft rim; `spill`: faint and dotted; `area`: an even tint
 * with a clear rim; `forbidden`: hatched.
 */
export const PAINT_LOOKS = ['main', 'spill', 'area', 'forbidden'] as const;
export type PaintLook = (typeof PAINT_LOOKS)[number];

/** Tones are told apart by colour-blind eyes as well; 0 is the one for a single zone. */
export const PAINT_TONES = 8;

/** A part of the skin as it is to be painted. Zones of one look and tone run together. */
export interface PaintedZone {
  readonly look: PaintLook;
  /** 0 to `PAINT_TONES` - 1. */
  readonly tone: number;
  readonly strokes: readonly PlacedStroke[];
}

/** A sign at a place in the body. `spot`: a sore spot on the skin above it; `pinch`: where a nerve gets squeezed. */
export interface Mark {
  readonly look: 'spot' | 'pinch';
  readonly atMm: Vec3;
  /** 1 to 9: a spot shows it, so that words can name it; a cross without one. */
  readonly number?: number;
}

const MM_PER_CM = 10;

/** The strokes of a zone on one side of the body; a stroke with a landmark that the atlas lacks is left out. */
export function placeZone(zone: SkinZone, side: OwnSide, places: LandmarkPlaces): readonly PlacedStroke[] {
  return zone.flatMap(({ way, radiusCm }) => {
    const wayMm = way.map((point) => placePoint(point, side, places)).filter((place) => place !== null);
    return wayMm.length === way.length ? [{ wayMm, radiusMm: radiusCm * MM_PER_CM }] : [];
  });
}
