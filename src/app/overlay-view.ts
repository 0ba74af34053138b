import type { RelationGraph } from '#src/relations/graph.ts';
import { showsSkinMap } from '#src/state/selectors.ts';
import type { AppState } from '#src/state/store.ts';
import { type OverlayView, relationsView } from './relations-view.ts';
import { skinMapOf } from './skin-map.ts';

/** What glows and what is painted for the overlay that is on. */
export function overlayView(graph: RelationGraph, state: AppState): OverlayView {
  if (!state.atlas) return { emphasis: null, paint: null };
  if (!showsSkinMap(state.view)) return relationsView(graph, state.atlas, state);
  return { emphasis: null, paint: { by: 'overlay', ...skinMapOf(graph, state.atlas, state) } };
}
