import type { loadRecord } from '#src/content/library.ts';
import { setMassage } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';

/** Hands the strokes of each massage page that is opened to the scene, which draws them but may not read the content. Returns the way to stop. */
export function fetchStrokesOfPage(load: typeof loadRecord): () => void {
  let wanted: string | null = null;
  const follow = async (): Promise<void> => {
    const { page } = store.getState().view;
    const id = page?.kind === 'massage' ? page.id : null;
    if (id === wanted) return;
    wanted = id;
    if (id === null || store.getState().session.massage?.id === id) return;
    // The page itself tells when its record does not come.
    const record = await load('massage', id).catch(() => null);
    if (record?.kind === 'massage' && wanted === id) setMassage({ id, strokes: record.strokesAt });
  };
  void follow();
  return store.subscribe(() => void follow());
}
