import type { Vec3 } from './frame.ts';
import { sidedId } from './ids.ts';

/** How far a point lies from where it is tied to, cm: up, away from the midline, forward. */
export interface Shift {
  readonly upCm: number;
  readonly outCm: number;
  readonly frontCm: number;
}

/**
 * A point on the skin, bound to landmarks and not to a place in space; it is meant for the skin nearest to it.
 * `own` is the side that is treated. A landmark of the midline lies on neither side.
 */
export type SkinPoint =
  | { readonly kind: 'landmark'; readonly at: string; readonly side: 'own' | 'other'; readonly shift: Shift }
  | {
      readonly kind: 'between';
      readonly ends: readonly [SkinPoint, SkinPoint];
      /** 0 at the first end, 1 at the second. */
      readonly part: number;
      readonly shift: Shift;
    };

/** The side of the body that a technique is done on. */
export type OwnSide = 'right' | 'left';

/** What placing a point needs of the atlas: mm by landmark id. */
export type LandmarkPlaces = ReadonlyMap<string, Vec3>;

const MM_PER_CM = 10;

/** The ids of a landmark that the atlas may hold: on the side that is meant, and without a side. */
function placeOfLandmark(at: string, side: OwnSide, places: LandmarkPlaces): Vec3 | null {
  return places.get(sidedId(at, side)) ?? places.get(at) ?? null;
}

/** Where a point lies before it is brought to the skin, mm; null when the atlas lacks its landmark. */
export function placePoint(point: SkinPoint, own: OwnSide, places: LandmarkPlaces): Vec3 | null {
  if (point.kind === 'landmark') {
    const side = point.side === 'own' ? own : otherSide(own);
    const place = placeOfLandmark(point.at, side, places);
    return place && shifted(place, point.shift, side);
  }
  const [a, b] = point.ends.map((end) => placePoint(end, own, places));
  if (!a || !b) return null;
  const mixed = (from: number, to: number) => from + (to - from) * point.part;
  return shifted([mixed(a[0], b[0]), mixed(a[1], b[1]), mixed(a[2], b[2])], point.shift, own);
}

/** Away from the midline is -x on the subject's right. */
function shifted([x, y, z]: Vec3, { upCm, outCm, frontCm }: Shift, side: OwnSide): Vec3 {
  const outward = side === 'right' ? -outCm : outCm;
  return [x + outward * MM_PER_CM, y + upCm * MM_PER_CM, z + frontCm * MM_PER_CM];
}

function otherSide(side: OwnSide): OwnSide {
  return side === 'right' ? 'left' : 'right';
}
