import type { Atlas } from '#src/anatomy/atlas.ts';
import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import type { LandmarkPlaces, OwnSide } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { frameBall } from '#src/render/ball/frame-ball.ts';
import {
  direction,
  frameBounds,
  overlapBounds,
  REGION_BOUNDS,
  uniteBounds,
  VIEW_DIRECTIONS,
  type Viewport,
  viewDirection,
  withContext,
} from '#src/render/framing.ts';
import { frameStrokes } from '#src/render/massage/frame-strokes.ts';
import type { Picker } from '#src/render/picking.ts';
import { frameMap } from '#src/render/skin-map/frame-map.ts';
import { frameStrips } from '#src/render/tape/frame-strips.ts';
import { bestDirection } from '#src/render/viewpoint.ts';
import { litStructures } from '#src/state/emphasis.ts';
import { appearances, treatedSide } from '#src/state/selectors.ts';
import type { Emphasis, FetchedBall, Paint } from '#src/state/store.ts';
import { PASSED_MUSCLE, variantInView } from '#src/state/variant-in-view.ts';
import type { CameraPose, View } from '#src/state/view.ts';

/** A chosen structure is shown with this much around it, and never closer than the least box. */
const CONTEXT = 1.7;
const LEAST_BOX_MM = 150;
/** What hangs together takes much room of itself. */
const LIT_CONTEXT = 1.1;
/** How far to its side, and how far above. */
const LIT_TURN_DEG = 18;
const LIT_HEIGHT_DEG = 6;
/** The deep buttock: how much round the piriformis, how far to its side, and how far above. */
const PASS_CONTEXT = 1.25;
const PASS_TURN_DEG = 20;
const PASS_HEIGHT_DEG = 7;
/** Midway between back and front of the body, as z. */
const MIDWAY_MM = -5;
/** Tape and strokes are shown with so much of the body that one sees where they go. */
const WORK_CONTEXT = 1.15;
/** Painted skin reaches far of itself. */
const MAP_CONTEXT = 1.05;
/** A strip is seen from where all are looked at when it faces that way: the cosine of the angle between. */
const LEAST_FACING = 0.6;

/** What one came to see besides the chosen structure. */
export interface Sought {
  /** The tape of the open page. */
  readonly strips?: readonly TapeStrip[];
  /** The strip that is being laid, by its order; null for none. */
  readonly atHand?: number | null;
  /** The ball of the open page. */
  readonly ball?: FetchedBall | null;
  /** The strokes of the open massage page. */
  readonly strokes?: readonly MassageStroke[];
  /** What glows is framed with the chosen structure. */
  readonly emphasis?: Emphasis | null;
  /** What is painted on the skin: sore spots are framed with their map. */
  readonly paint?: Paint | null;
}

/** The pose that a view's camera goal means on this viewport, from where the camera stands now. */
export function poseForGoal(
  view: View,
  atlas: Atlas,
  picker: Picker,
  viewport: Viewport,
  present: CameraPose,
  { strips = [], atHand = null, ball = null, strokes = [], emphasis = null, paint = null }: Sought = {},
): CameraPose {
  const { camera } = view;
  if (camera.kind === 'pose') return camera.pose;
  if (camera.kind === 'preset') {
    return frameBounds(regionBounds(view, atlas), VIEW_DIRECTIONS[camera.preset], viewport);
  }
  if (camera.kind === 'selection') {
    const [side, places] = [treatedSide(view, atlas), landmarkPlaces(atlas)];
    const work = frameTape(strips, atHand, side, places) ?? frameStrokes(strokes, side, places);
    if (work) return frameBounds(withContext(work.bounds, LEAST_BOX_MM, WORK_CONTEXT), work.towards, viewport);
    const press = ball && frameBall(ball, side, places);
    if (press) return frameBounds(press.bounds, press.towards, viewport);
    const passed = passedMuscle(view, atlas);
    if (passed) return frameBounds(withContext(passed.bounds, 0, PASS_CONTEXT), passed.towards, viewport);
  }
  const structure = atlas.structures.findIndex(({ id }) => id === view.selectedId);
  const selected = atlas.structures[structure];
  if (camera.kind === 'fit' || !selected) {
    return frameBounds(visibleBounds(view, atlas, emphasis), viewDirection(present), viewport);
  }
  const lit = litStructures(emphasis, atlas).map(({ bounds }) => bounds);
  const whole = uniteBounds(lit);
  if (whole) {
    const skin = atlas.structures.find(({ system }) => system === 'skin');
    const seen = (skin && overlapBounds(whole, skin.bounds)) ?? whole;
    return frameBounds(withContext(seen, LEAST_BOX_MM, LIT_CONTEXT), litDirection(lit), viewport);
  }
  const map = paint && frameMap(paint);
  if (map) {
    const both = uniteBounds([map.bounds, selected.bounds]) ?? map.bounds;
    return frameBounds(withContext(both, LEAST_BOX_MM, MAP_CONTEXT), map.towards, viewport);
  }
  const towards: Vec3 = bestDirection(picker, structure, viewDirection(present));
  return frameBounds(withContext(selected.bounds, LEAST_BOX_MM, CONTEXT), towards, viewport);
}

/** The muscle that the nerve passes in another way than usual, and where from behind it is seen best. */
function passedMuscle(view: View, atlas: Atlas): { readonly bounds: Bounds; readonly towards: Vec3 } | null {
  if (variantInView(view) === 'a') return null;
  const side = treatedSide(view, atlas);
  const muscle = atlas.structures.find(({ id }) => id === `${PASSED_MUSCLE}-${side}`);
  if (!muscle) return null;
  return {
    bounds: muscle.bounds,
    towards: direction(180 + (side === 'right' ? PASS_TURN_DEG : -PASS_TURN_DEG), PASS_HEIGHT_DEG),
  };
}

/** From the back or the front, whichever most of it is nearer to, and a little from its side: the large parts count most. */
function litDirection(lit: readonly Bounds[]): Vec3 {
  const whole = lit.reduce((sum, bounds) => sum + boxMm3(bounds), 0);
  const middleMm = (axis: 0 | 2) =>
    lit.reduce((sum, box) => sum + (boxMm3(box) * (box.min[axis] + box.max[axis])) / 2, 0) / whole;
  const isBehind = middleMm(2) < MIDWAY_MM;
  return direction(
    (isBehind ? 180 : 0) + Math.sign(middleMm(0)) * (isBehind ? -LIT_TURN_DEG : LIT_TURN_DEG),
    LIT_HEIGHT_DEG,
  );
}

function boxMm3({ min, max }: Bounds): number {
  return (max[0] - min[0]) * (max[1] - min[1]) * (max[2] - min[2]);
}

/** All strips, as far as the one at hand is seen from there; else that one alone. */
function frameTape(strips: readonly TapeStrip[], atHand: number | null, side: OwnSide, places: LandmarkPlaces) {
  const all = frameStrips(strips, side, places);
  const one = frameStrips(
    strips.filter(({ order }) => order === atHand),
    side,
    places,
  );
  if (!all || !one) return all;
  const facing = all.towards.reduce((sum, part, axis) => sum + part * (one.towards[axis] ?? 0), 0);
  return facing < LEAST_FACING ? one : all;
}

/** The region, or of a few structures what they show of it; what lies wholly outside it is shown as it is. */
function regionBounds(view: View, atlas: Atlas): Bounds {
  const visible = visibleBounds(view, atlas);
  return overlapBounds(visible, REGION_BOUNDS) ?? visible;
}

/** Round all that is drawn; the skin counts only where it is alone. */
function visibleBounds(view: View, atlas: Atlas, emphasis: Emphasis | null = null): Bounds {
  const looks = appearances(view, atlas, emphasis);
  const shown = atlas.structures.filter((_, index) => (looks[index]?.opacity ?? 0) > 0);
  const inner = shown.filter(({ system }) => system !== 'skin');
  return uniteBounds((inner.length > 0 ? inner : shown).map(({ bounds }) => bounds)) ?? REGION_BOUNDS;
}
