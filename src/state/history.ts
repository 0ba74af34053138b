import type { AppState } from './store.ts';
import type { CameraGoal, View } from './view.ts';

/** How many steps back are kept. */
export const HISTORY_LIMIT = 200;

/** The fields of a state that a view change touches. */
export type Timeline = Pick<AppState, 'view' | 'past' | 'future'>;

/** True when two views show the same, whatever objects they are made of. */
export function sameView(a: View, b: View): boolean {
  return a === b || (sameBut(a, b, 'camera') && sameGoal(a.camera, b.camera));
}

/** Takes a new view as one undoable step; an equal view only refreshes the camera goal, so that it is flown to again. */
export function advance(timeline: Timeline, view: View): Timeline {
  if (sameView(timeline.view, view)) return { ...timeline, view: { ...timeline.view, camera: view.camera } };
  return { view, past: [...timeline.past, timeline.view].slice(-HISTORY_LIMIT), future: [] };
}

/**
 * Takes a new view as part of the step before it, when that step changed the same field only:
 * ten small turns of the camera, or one drag of a slider, are undone at once.
 */
export function continueStep(timeline: Timeline, view: View, field: 'camera' | 'layers'): Timeline {
  const previous = timeline.past.at(-1);
  const continues = previous !== undefined && sameBut(previous, timeline.view, field) && previous !== timeline.view;
  const reached = field !== 'camera' || timeline.view.camera.kind === 'pose';
  if (!continues || !reached || !sameBut(timeline.view, view, field)) return advance(timeline, view);
  return { ...timeline, view, future: [] };
}

/** One step back; the same timeline when there is none. */
export function stepBack({ view, past, future }: Timeline): Timeline {
  const previous = past.at(-1);
  return previous ? { view: previous, past: past.slice(0, -1), future: [...future, view] } : { view, past, future };
}

/** One step forward again; the same timeline when there is none. */
export function stepForward({ view, past, future }: Timeline): Timeline {
  const next = future.at(-1);
  return next ? { view: next, past: [...past, view], future: future.slice(0, -1) } : { view, past, future };
}

function sameBut(a: View, b: View, field: keyof View): boolean {
  return (Object.keys(a) as (keyof View)[]).every((key) => key === field || sameValue(a[key], b[key]));
}

function sameGoal(a: CameraGoal, b: CameraGoal): boolean {
  return sameValue(a, b);
}

/** Views are small plain values, so their text is a fair comparison. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
