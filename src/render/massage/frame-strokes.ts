import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import { type LandmarkPlaces, type OwnSide, placePoint } from '#src/anatomy/skin-point.ts';
import { framePoints } from '../frame-points.ts';

/** Room for the signs and the body round them, mm. */
const MARGIN_MM = 40;

/** The box that strokes lie in, mm, and the side of the body from which they are seen; null without any point. */
export function frameStrokes(
  strokes: readonly MassageStroke[],
  side: OwnSide,
  places: LandmarkPlaces,
): { readonly bounds: Bounds; readonly towards: Vec3 } | null {
  const points = strokes.flatMap(({ along }) => along.map((point) => placePoint(point, side, places)));
  return framePoints(
    points.filter((place) => place !== null),
    MARGIN_MM,
  );
}
