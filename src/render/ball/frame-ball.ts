import { BALL_SIZES, type BallPress } from '#src/anatomy/ball.ts';
import type { LandmarkPlaces, OwnSide, SkinPoint } from '#src/anatomy/skin-point.ts';
import { type FramedSkin, framePoints } from '../tape/frame-strips.ts';
import { taught } from './place-ball.ts';

/** How much of the body round the ball is shown, mm. */
const ROUND_MM = 85;
/** Seen aslant of the press, so that the ball hides neither the spot nor its way in. */
const ASIDE_RAD = (40 * Math.PI) / 180;
/** The eye looks down a little, as at the other views. */
const RISE_RAD = (10 * Math.PI) / 180;

/** The box round a ball and its spot, mm, and the direction from which they are seen; null without the landmark. */
export function frameBall(
  spotAt: SkinPoint,
  { tool, press }: BallPress,
  side: OwnSide,
  places: LandmarkPlaces,
): FramedSkin | null {
  const framed = framePoints([spotAt], side, places, ROUND_MM + BALL_SIZES[tool].diameterMm / 2);
  if (!framed) return null;
  const away = taught(press, side).negate();
  const outward = side === 'right' ? -1 : 1;
  const fromBehind = Math.sign(away.z || framed.towards[2]) || -1;
  // Whom it is pressed into from behind or in front is seen from the side as well; from the side, from behind or in front.
  const isSagittal = Math.abs(away.z) > Math.abs(away.x) + 1e-6;
  const turned = isSagittal ? [outward, 0] : [0, fromBehind];
  const [cos, sin] = [Math.cos(ASIDE_RAD), Math.sin(ASIDE_RAD)];
  const x = away.x * cos + turned[0]! * sin;
  const z = away.z * cos + turned[1]! * sin;
  const flat = Math.cos(RISE_RAD) / (Math.hypot(x, z) || 1);
  return { bounds: framed.bounds, towards: [x * flat, Math.sin(RISE_RAD), z * flat] };
}
