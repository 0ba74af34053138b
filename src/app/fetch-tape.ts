import type { loadRecord } from '#src/content/library.ts';
import { setTape } from '#src/state/overlay-actions.ts';
import { leaveTape, noteTapeFailed } from '#src/state/tape-actions.ts';
import { fetchOnPage } from './fetch-on-page.ts';

/** Hands the strips of each taping page that is opened to the scene, which draws them but may not read the content. Returns the way to stop. */
export function fetchTapeOfPage(load: typeof loadRecord): () => void {
  return fetchOnPage(load, {
    kind: 'taping',
    kept: ({ tape }) => tape?.id,
    take: ({ id, strips }) => setTape({ id, strips }),
    moved: leaveTape,
    attempt: ({ taping }) => taping.attempt,
    failed: noteTapeFailed,
  });
}
