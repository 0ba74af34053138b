import { Vector3 } from 'three';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { sidedId } from '#src/anatomy/ids.ts';
import { NO_PRESS_AREAS, type NoPressReason } from '#src/anatomy/no-press.ts';
import { type PlacedStroke, placeZone } from '#src/anatomy/skin-paint.ts';
import type { PressedBody } from './body.ts';
import { courseOf, rimOf } from './course.ts';

/** Where not to press, and why: placed strokes, mm. */
export interface NoPressZone {
  readonly reason: NoPressReason;
  readonly strokes: readonly PlacedStroke[];
}

/** estimate: half the width of the sciatic nerve, and 13 mm for people in whom it runs otherwise. */
const NERVE_CORRIDOR_MM = 20;
/** The nerve leaves the pelvis so far above the spine of the ischium, mm: above it lies before the sacrum. */
const NERVE_EXIT_MM = 15;
const RIB_MM = 13;
const SACRAL_EDGE_MM = 12;
const CREST_MM = 10;

const BACKWARD = new Vector3(0, 0, -1);

/** All areas of one side where no ball should press. */
export function noPressZones(body: PressedBody): readonly NoPressZone[] {
  const { side, places } = body;
  const byLandmarks = NO_PRESS_AREAS.map(({ reason, zone }) => ({ reason, strokes: placeZone(zone, side, places) }));
  const byShapes: NoPressZone[] = [
    { reason: 'sciatic-nerve', strokes: [corridorOf(body)] },
    { reason: 'ribs', strokes: ['rib-11', 'rib-12'].map((rib) => ribOf(body, sidedId(rib, side))) },
    { reason: 'sacral-edge', strokes: [sacralEdge(body)] },
    { reason: 'hip-crest', strokes: [hipCrest(body)] },
  ];
  return [...byLandmarks, ...byShapes].map(({ reason, strokes }) => ({
    reason,
    strokes: strokes.filter(({ wayMm }) => wayMm.length > 0),
  }));
}

/** The skin behind the sciatic nerve. */
function corridorOf({ skin, places, side, shapeOf }: PressedBody): PlacedStroke {
  const nerve = shapeOf(sidedId('sciatic-nerve', side));
  const exit = places.get(sidedId('ischial-spine', side));
  const course = nerve && exit ? courseOf(nerve).filter(({ y }) => y < exit[1] + NERVE_EXIT_MM) : [];
  const behind = course.flatMap((middle) => skin.pierce(middle, BACKWARD)?.at ?? []);
  return { wayMm: behind.map(toVec3), radiusMm: NERVE_CORRIDOR_MM };
}

function ribOf({ shapeOf }: PressedBody, id: string): PlacedStroke {
  const rib = shapeOf(id);
  return { wayMm: rib ? courseOf(rib).map(toVec3) : [], radiusMm: RIB_MM };
}

/** The side of the sacrum from its joint down: where the big buttock muscle begins. */
function sacralEdge({ skin, places, side, shapeOf }: PressedBody): PlacedStroke {
  const sacrum = shapeOf('sacrum');
  const top = places.get(sidedId('posterior-superior-iliac-spine', side));
  const outward = side === 'right' ? -1 : 1;
  const rim = sacrum && top ? rimOf(sacrum, 1, (x) => x * outward).filter(({ y }) => y < top[1]) : [];
  const behind = rim.flatMap((at) => skin.pierce(at, BACKWARD)?.at ?? []);
  return { wayMm: behind.map(toVec3), radiusMm: SACRAL_EDGE_MM };
}

/** The upper rim of the hip bone from its back to its front tip. */
function hipCrest({ places, side, shapeOf }: PressedBody): PlacedStroke {
  const bone = shapeOf(sidedId('hip-bone', side));
  const [back, front] = ['posterior', 'anterior'].map((end) =>
    places.get(sidedId(`${end}-superior-iliac-spine`, side)),
  );
  const rim = bone && back && front ? rimOf(bone, 2, (_, y) => y) : [];
  const crest = rim.filter(({ z }) => back && front && z > back[2] && z < front[2]);
  return { wayMm: crest.map(toVec3), radiusMm: CREST_MM };
}

function toVec3({ x, y, z }: Vector3): Vec3 {
  return [x, y, z];
}
