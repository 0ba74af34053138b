import type { loadRecord } from '#src/content/library.ts';
import { setTape } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { leaveTape, noteTapeFailed } from '#src/state/tape-actions.ts';

/** Hands the strips of each taping page that is opened to the scene, which draws them but may not read the content. Returns the way to stop. */
export function fetchTapeOfPage(load: typeof loadRecord): () => void {
  let open: string | null = null;
  /** The page that is asked for, and the how manieth time. */
  let wanted = '';
  const follow = async (): Promise<void> => {
    const { page } = store.getState().view;
    const id = page?.kind === 'taping' ? page.id : null;
    if (id !== open) {
      open = id;
      leaveTape();
    }
    const { tape, taping } = store.getState().session;
    const due = `${id}/${taping.attempt}`;
    if (due === wanted) return;
    wanted = due;
    if (id === null || tape?.id === id) return;
    try {
      const record = await load('taping', id);
      if (record?.kind === 'taping' && open === id) setTape({ id, strips: record.strips });
    } catch {
      if (wanted === due) noteTapeFailed();
    }
  };
  void follow();
  return store.subscribe(() => void follow());
}
