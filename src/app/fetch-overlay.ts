import type { loadRelations } from '#src/content/library.ts';
import { setPaint } from '#src/state/overlay-actions.ts';
import { showsSkinMap } from '#src/state/selectors.ts';
import { type AppState, type Paint, store } from '#src/state/store.ts';

/** What a map on the skin depends on: while these are the same values, it is the same map. */
function dependsOn({ atlas, view, session }: AppState): readonly unknown[] {
  return [atlas, view.overlay, view.selectedId, view.sides, session.mapFocus, session.askedPlace];
}

/** Hands the map that the view asks for to the scene, which paints it but may not read the content. Returns the way to stop. */
export function fetchOverlay(load: typeof loadRelations): () => void {
  let wanted: readonly unknown[] = [];
  let painted: Paint | null = null;
  const wipe = (): void => {
    if (painted && store.getState().session.paint === painted) setPaint(null);
    painted = null;
  };
  const follow = async (): Promise<void> => {
    const state = store.getState();
    const needs = showsSkinMap(state.view) && state.atlas ? dependsOn(state) : [];
    if (needs.length === wanted.length && needs.every((need, i) => need === wanted[i])) return;
    wanted = needs;
    if (!state.atlas || needs.length === 0) return wipe();
    // The card that explains the map tells when the graph does not come.
    const fetched = await Promise.all([load(), import('./skin-map.ts')]).catch(() => null);
    if (!fetched || wanted !== needs) return;
    const [graph, { skinMapOf }] = fetched;
    painted = { by: 'overlay', ...skinMapOf(graph, state.atlas, state) };
    setPaint(painted);
  };
  void follow();
  return store.subscribe(() => void follow());
}
