import { Box3, type Vector3 } from 'three';
import type { BallPress } from '#src/anatomy/ball.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { sidedId } from '#src/anatomy/ids.ts';
import type { PlacedStroke } from '#src/anatomy/skin-paint.ts';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import type { PaintLayer } from '../skin-map/paint-layers.ts';
import { type PaintGeometry, paintSkin } from '../skin-map/paint-skin.ts';
import type { PressedBody } from './body.ts';
import { MuscleLines, type Passage } from './muscle-line.ts';
import { type NerveNearby, nervesByLine } from './nearest-nerves.ts';
import { type NoPressZone, noPressZones } from './no-press-zones.ts';
import { type PlacedBall, placeBall } from './place-ball.ts';
import { REACH_MM, searchPatch } from './search-patch.ts';

/** A ball that presses. */
export interface Pressing {
  readonly ball: PlacedBall;
  readonly muscles: MuscleLines;
  /** Where the line of the press goes through the muscle that is meant; null where it misses it. */
  readonly passage: Passage | null;
  /** Distances from the line of the press, nearest first. */
  readonly nerves: readonly NerveNearby[];
  /** estimate: so far from the spot one searches, mm. */
  readonly searchMm: number;
}

/** Zones are painted as far from the spot as a ball might wander, mm. */
const ZONES_WITHIN_MM = 200;
const SEARCH_MM = 90;
const ROLL_MM = 150;

/** Presses a body with a ball; null when the atlas lacks the landmark of the spot. In pauses. */
export function* pressBody(
  body: PressedBody,
  spotAt: SkinPoint,
  press: BallPress,
): Generator<undefined, Pressing | null> {
  const ball = placeBall(body, spotAt, press);
  if (!ball) return null;
  yield;
  const muscles = new MuscleLines(press.into.flatMap((base) => muscleOf(body, base)));
  yield;
  const passage = muscles.belly(ball.touches, ball.press, REACH_MM);
  const nerves = yield* nervesByLine(body, ball.touches, ball.press, passage?.leavesMm ?? REACH_MM);
  return { ball, muscles, passage, nerves, searchMm: press.tool === 'roller' ? ROLL_MM : SEARCH_MM };
}

/** Paints where else on the skin one may press, and where one must not; without a ball, only groin and belly. In pauses. */
export function* paintPress(body: PressedBody, pressing: Pressing | null): Generator<undefined, PaintGeometry> {
  const zones = noPressZones(body);
  yield;
  if (!pressing) {
    return yield* paintSkin(body.skin, [
      forbiddenLayer(zones.filter(({ reason }) => reason === 'groin' || reason === 'belly')),
    ]);
  }
  const { ball, muscles, searchMm } = pressing;
  const patch: PaintLayer = {
    look: 'area',
    tone: PATCH_TONE,
    strokes: [{ wayMm: [toVec3(ball.touches)], radiusMm: searchMm }],
    measure: searchPatch(ball, muscles, searchMm),
  };
  const near = zones.map(({ reason, strokes }) => ({
    reason,
    strokes: strokes.filter((stroke) => isWithin(stroke, ball.touches, ZONES_WITHIN_MM)),
  }));
  return yield* paintSkin(body.skin, [patch, forbiddenLayer(near)]);
}

/** Teal: cool beside the red-orange of what is forbidden. */
const PATCH_TONE = 3;

function forbiddenLayer(zones: readonly NoPressZone[]): PaintLayer {
  return { look: 'forbidden', tone: 0, strokes: zones.flatMap(({ strokes }) => strokes) };
}

function muscleOf(body: PressedBody, baseId: string) {
  return body.shapeOf(sidedId(baseId, body.side)) ?? body.shapeOf(baseId) ?? [];
}

function isWithin({ wayMm, radiusMm }: PlacedStroke, at: Vector3, mm: number): boolean {
  const box = new Box3();
  for (const [x, y, z] of wayMm) box.expandByPoint(at.clone().set(x, y, z));
  return box.distanceToPoint(at) - radiusMm < mm;
}

function toVec3({ x, y, z }: Vector3): Vec3 {
  return [x, y, z];
}
