import { type LandmarkPlaces, type OwnSide, placePoint } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { type FramedSkin, framePoints } from '../frame-points.ts';

/** Half the width of a strip, and how far a stretched end may reach past its point, mm. */
const MARGIN_MM = 45;

/** The box that strips lie in, mm, and the side of the body from which they are seen; null without any point. */
export function frameStrips(strips: readonly TapeStrip[], side: OwnSide, places: LandmarkPlaces): FramedSkin | null {
  const points = strips.flatMap(({ course: { from, via, tails } }) => {
    const all = [from, ...via, ...tails.flatMap((tail) => [...tail.via, tail.to])];
    return all.map((point) => placePoint(point, side, places)).filter((place) => place !== null);
  });
  return framePoints(points, MARGIN_MM);
}
