import type { RelationGraph } from '#src/relations/graph.ts';
import { setEmphasis, setPaint } from '#src/state/overlay-actions.ts';
import { type AppState, type Paint, store } from '#src/state/store.ts';
import type { OverlayView } from './relations-view.ts';

type Answering = (state: AppState) => OverlayView;

/**
 * While an overlay is on, tells the scene what glows and what is painted, since it may not read the content. The graph is
 * fetched when it is first wanted; that it does not come is told beside the model. Returns the way to stop.
 */
export function fetchOverlay(load: () => Promise<RelationGraph>): () => void {
  let answering: Answering | null = null;
  let asked: readonly unknown[] = [];
  let painted: Paint | null = null;
  const tell = ({ emphasis, paint }: OverlayView): void => {
    setEmphasis(emphasis);
    if (paint !== null || store.getState().session.paint === painted) setPaint(paint);
    painted = paint;
  };
  const follow = async (): Promise<void> => {
    const state = store.getState();
    const needs = needsOf(state);
    if (needs.length === asked.length && needs.every((need, i) => need === asked[i])) return;
    asked = needs;
    if (needs.length === 0) return tell({ emphasis: null, paint: null });
    if (answering) return tell(answering(state));
    const fetched = await Promise.all([load(), import('./overlay-view.ts')]).catch(() => null);
    if (!fetched) return;
    const [graph, { overlayView }] = fetched;
    answering = (now) => overlayView(graph, now);
    if (asked.length > 0) tell(answering(store.getState()));
  };
  void follow();
  return store.subscribe(() => void follow());
}

/** What an overlay depends on: while these are the same values, it is the same; empty while none is on. */
function needsOf({ atlas, view, session }: AppState): readonly unknown[] {
  const { page, overlay, selectedId, linkedId, bulge, sides } = view;
  if (!atlas || overlay === 'none' || page?.kind === 'pain') return [];
  return [atlas, overlay, selectedId, linkedId, bulge, sides, session.mapFocus, session.askedPlace];
}
