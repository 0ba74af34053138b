import type { loadRecord } from '#src/content/library.ts';
import { setTape } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';

/** Hands the strips of each taping page that is opened to the scene, which draws them but may not read the content. Returns the way to stop. */
export function fetchTapeOfPage(load: typeof loadRecord): () => void {
  let wanted: string | null = null;
  const follow = async (): Promise<void> => {
    const { page } = store.getState().view;
    const id = page?.kind === 'taping' ? page.id : null;
    if (id === wanted) return;
    wanted = id;
    if (id === null || store.getState().session.tape?.id === id) return;
    // The page itself tells when its record does not come.
    const record = await load('taping', id).catch(() => null);
    if (record?.kind === 'taping' && wanted === id) setTape({ id, strips: record.strips });
  };
  void follow();
  return store.subscribe(() => void follow());
}
