import { Vector3 } from 'three';
import { BALL_SIZES, type BallPress, type PressWay, SUNK_MM } from '#src/anatomy/ball.ts';
import { type OwnSide, placePoint, type SkinPoint } from '#src/anatomy/skin-point.ts';
import { smoothNormal } from '../tape/skin-surface.ts';
import type { PressedBody } from './body.ts';

/** A ball on the skin: mm, unit vectors. */
export interface PlacedBall {
  /** Where it touches. */
  readonly touches: Vector3;
  /** Away from the body there. */
  readonly outward: Vector3;
  /** Which way it presses. */
  readonly press: Vector3;
  /** Of the ball, and of the other one of a pair. */
  readonly centres: readonly Vector3[];
}

/** estimate: between wall and body a ball slips away sooner than it presses more aslant than this. */
const MOST_ASLANT_RAD = (25 * Math.PI) / 180;

/** Puts a ball on the skin nearest to a point; null when the atlas lacks its landmark. */
export function placeBall(body: PressedBody, spotAt: SkinPoint, ball: BallPress): PlacedBall | null {
  const { skin, places, side } = body;
  const spot = placePoint(spotAt, side, places);
  if (!spot) return null;
  const place = skin.nearest(new Vector3(...spot));
  const outward = smoothNormal(skin, place, new Vector3());
  const press = leanTowards(outward.clone().negate(), taught(ball.press, side), MOST_ASLANT_RAD);
  const radiusMm = BALL_SIZES[ball.tool].diameterMm / 2;
  const centre = place.at.clone().addScaledVector(press, SUNK_MM - radiusMm);
  const other = ball.tool === 'two-balls' ? placeBall(otherSide(body), spotAt, { ...ball, tool: 'tennis' }) : null;
  return { touches: place.at, outward, press, centres: [centre, ...(other?.centres ?? [])] };
}

function otherSide(body: PressedBody): PressedBody {
  return { ...body, side: body.side === 'right' ? 'left' : 'right' };
}

/** The way that is taught, in the standing body. */
export function taught(press: BallPress['press'], side: OwnSide): Vector3 {
  const inward = side === 'right' ? 1 : -1;
  const much = (way: PressWay) => press[way] ?? 0;
  return new Vector3(
    inward * (much('inward') - much('outward')),
    much('up') - much('down'),
    much('forward') - much('back'),
  ).normalize();
}

/** The unit vector that has turned from one towards another, but no farther than so much. */
function leanTowards(from: Vector3, towards: Vector3, mostRad: number): Vector3 {
  const angleRad = from.angleTo(towards);
  if (angleRad <= mostRad) return towards.clone();
  const axis = from.clone().cross(towards).normalize();
  return from.clone().applyAxisAngle(axis, mostRad);
}
