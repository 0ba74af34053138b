import type { Atlas } from '#src/anatomy/atlas.ts';
import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import type { LandmarkPlaces } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { frameBall } from '#src/render/ball/frame-ball.ts';
import {
  frameBounds,
  overlapBounds,
  REGION_BOUNDS,
  uniteBounds,
  VIEW_DIRECTIONS,
  type Viewport,
  viewDirection,
  withContext,
} from '#src/render/framing.ts';
import type { Picker } from '#src/render/picking.ts';
import { frameStrips } from '#src/render/tape/frame-strips.ts';
import { bestDirection } from '#src/render/viewpoint.ts';
import { appearances, treatedSide } from '#src/state/selectors.ts';
import type { FetchedBall } from '#src/state/store.ts';
import type { CameraPose, View } from '#src/state/view.ts';

/** A chosen structure is shown with this much around it, and never closer than the least box. */
const CONTEXT = 1.7;
const LEAST_BOX_MM = 150;
/** Tape is shown with so much of the body that one sees where it goes. */
const TAPE_CONTEXT = 1.15;

/**
 * The pose that a view's camera goal means on this viewport, from where the camera stands now.
 * @param strips the tape that is shown: on its page it is what one came to see @param ball likewise
 */
export function poseForGoal(
  view: View,
  atlas: Atlas,
  picker: Picker,
  viewport: Viewport,
  present: CameraPose,
  strips: readonly TapeStrip[] = [],
  ball: FetchedBall | null = null,
): CameraPose {
  const { camera } = view;
  if (camera.kind === 'pose') return camera.pose;
  if (camera.kind === 'preset') {
    return frameBounds(regionBounds(view, atlas), VIEW_DIRECTIONS[camera.preset], viewport);
  }
  const tape = camera.kind === 'selection' ? frameStrips(strips, treatedSide(view, atlas), placesOf(atlas)) : null;
  if (tape) return frameBounds(withContext(tape.bounds, LEAST_BOX_MM, TAPE_CONTEXT), tape.towards, viewport);
  if (camera.kind === 'selection' && ball?.spotAt && ball.ball) {
    const framed = frameBall(ball.spotAt, ball.ball, treatedSide(view, atlas), placesOf(atlas));
    if (framed) return frameBounds(framed.bounds, framed.towards, viewport);
  }
  const structure = atlas.structures.findIndex(({ id }) => id === view.selectedId);
  const selected = atlas.structures[structure];
  if (camera.kind === 'fit' || !selected) {
    return frameBounds(visibleBounds(view, atlas), viewDirection(present), viewport);
  }
  const towards: Vec3 = bestDirection(picker, structure, viewDirection(present));
  return frameBounds(withContext(selected.bounds, LEAST_BOX_MM, CONTEXT), towards, viewport);
}

/** The region, or of a few structures what they show of it; what lies wholly outside it is shown as it is. */
function regionBounds(view: View, atlas: Atlas): Bounds {
  const visible = visibleBounds(view, atlas);
  return overlapBounds(visible, REGION_BOUNDS) ?? visible;
}

function placesOf({ landmarks }: Atlas): LandmarkPlaces {
  return new Map(landmarks.map(({ id, position }) => [id, position]));
}

/** Round all that is drawn; the skin counts only where it is alone. */
function visibleBounds(view: View, atlas: Atlas): Bounds {
  const looks = appearances(view, atlas);
  const shown = atlas.structures.filter((_, index) => (looks[index]?.opacity ?? 0) > 0);
  const inner = shown.filter(({ system }) => system !== 'skin');
  return uniteBounds((inner.length > 0 ? inner : shown).map(({ bounds }) => bounds)) ?? REGION_BOUNDS;
}
