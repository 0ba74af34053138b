import { BALL_SIZES, type BallTool } from '#src/anatomy/ball.ts';
import { type LandmarkPlaces, type OwnSide, placePoint, type SkinPoint } from '#src/anatomy/skin-point.ts';
import { type FramedSkin, framePoints } from '../frame-points.ts';

/** How much of the body round the ball is shown, mm. */
const ROUND_MM = 90;
/** Seen from the side of the press, so that the ball hides neither the spot nor its way in. */
const ASIDE_RAD = (42 * Math.PI) / 180;

/** The box round a ball and its spot, mm, and the side of the body from which they are seen. */
export function frameBall(spotAt: SkinPoint, tool: BallTool, side: OwnSide, places: LandmarkPlaces): FramedSkin | null {
  const spot = placePoint(spotAt, side, places);
  const framed = framePoints(spot ? [spot] : [], ROUND_MM + BALL_SIZES[tool].diameterMm / 2);
  if (!framed) return null;
  const [x, y, z] = framed.towards;
  // From the back and the front the eye goes outward, from the side it goes back.
  const outward = side === 'right' ? -1 : 1;
  const turn = Math.abs(z) > Math.abs(x) ? -outward * Math.sign(z) : outward;
  const [cos, sin] = [Math.cos(ASIDE_RAD), -turn * Math.sin(ASIDE_RAD)];
  return { bounds: framed.bounds, towards: [x * cos + z * sin, y, z * cos - x * sin] };
}
