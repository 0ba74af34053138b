import { BALL_SIZES, type BallPress } from '#src/anatomy/ball.ts';
import { NO_PRESS_AREAS } from '#src/anatomy/no-press.ts';
import { placeZone } from '#src/anatomy/skin-paint.ts';
import { type LandmarkPlaces, type OwnSide, placePoint, type SkinPoint } from '#src/anatomy/skin-point.ts';
import { type FramedSkin, framePoints } from '../frame-points.ts';
import { taught } from './place-ball.ts';

/** How much of the body round the ball is shown, mm. */
const ROUND_MM = 85;
/** Seen aslant of the press, so that the ball hides neither the spot nor its way in. */
const ASIDE_RAD = (40 * Math.PI) / 180;
/** The eye looks down a little, as at the other views. */
const RISE_RAD = (10 * Math.PI) / 180;

/** A release, as far as it is looked at: with a ball on a spot, or with neither. */
export interface FramedRelease {
  readonly spotAt: SkinPoint | null;
  readonly ball: BallPress | null;
}

/** The box round a ball, or round the groin where there is none, and the direction from which it is seen. */
export function frameBall({ spotAt, ball }: FramedRelease, side: OwnSide, places: LandmarkPlaces): FramedSkin | null {
  if (!spotAt || !ball) return frameGroin(side, places);
  const spot = placePoint(spotAt, side, places);
  const framed = framePoints(spot ? [spot] : [], ROUND_MM + BALL_SIZES[ball.tool].diameterMm / 2);
  if (!framed) return null;
  const away = taught(ball.press, side).negate();
  const outward = side === 'right' ? -1 : 1;
  const [, , facing] = framed.towards;
  // A press from behind or in front is seen from that side and the outer one, any other from behind or in front as well.
  const isSagittal = Math.abs(away.z) > Math.abs(away.x) + 1e-6;
  const [asideX, asideZ] = isSagittal ? [outward, 0] : [0, Math.sign(away.z || facing) || -1];
  const x = away.x * Math.cos(ASIDE_RAD) + asideX * Math.sin(ASIDE_RAD);
  const z = away.z * Math.cos(ASIDE_RAD) + asideZ * Math.sin(ASIDE_RAD);
  const flat = Math.cos(RISE_RAD) / (Math.hypot(x, z) || 1);
  return { bounds: framed.bounds, towards: [x * flat, Math.sin(RISE_RAD), z * flat] };
}

function frameGroin(side: OwnSide, places: LandmarkPlaces): FramedSkin | null {
  const zones = NO_PRESS_AREAS.filter(({ reason }) => reason === 'groin' || reason === 'belly');
  const strokes = zones.flatMap(({ zone }) => placeZone(zone, side, places));
  return framePoints(
    strokes.flatMap(({ wayMm }) => wayMm),
    ROUND_MM,
  );
}
