import type { RelationGraph } from '#src/relations/graph.ts';
import { setEmphasis, setPaint } from '#src/state/overlay-actions.ts';
import { type AppState, type Paint, store } from '#src/state/store.ts';

type Answer = ReturnType<typeof import('./relations-view.ts')['relationsView']>;
type Answering = (state: AppState) => Answer;

/**
 * While the relations, or the map of muscles and their roots, are on: tells the scene what glows and what is painted.
 * The graph is fetched when it is first wanted; that it does not come is told beside the model. Returns the way to stop.
 */
export function fetchRelations(load: () => Promise<RelationGraph>): () => void {
  let answering: Answering | null = null;
  let answered = '';
  let painted: Paint | null = null;
  const tell = ({ emphasis, paint }: Answer): void => {
    setEmphasis(emphasis);
    if (paint !== null || store.getState().session.paint === painted) setPaint(paint);
    painted = paint;
  };
  const follow = async (): Promise<void> => {
    const state = store.getState();
    const question = questionOf(state);
    if (question === answered) return;
    answered = question;
    if (question === '') return tell({ emphasis: null, paint: null });
    if (answering) return tell(answering(state));
    const fetched = await Promise.all([load(), import('./relations-view.ts')]).catch(() => null);
    if (!fetched) return;
    const [graph, { relationsView }] = fetched;
    answering = (asked) => relationsView(graph, asked);
    if (answered !== '') tell(answering(store.getState()));
  };
  void follow();
  return store.subscribe(() => void follow());
}

/** What a view asks of the graph; empty where it asks nothing. */
function questionOf({ atlas, view, session }: AppState): string {
  const { overlay, selectedId, linkedId, bulge, sides } = view;
  if (!atlas || (overlay !== 'relations' && overlay !== 'myotomes')) return '';
  return [overlay, selectedId, linkedId, bulge, sides, session.mapFocus].join(' ');
}
