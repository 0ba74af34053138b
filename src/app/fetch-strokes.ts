import type { loadRecord } from '#src/content/library.ts';
import { setMassage } from '#src/state/overlay-actions.ts';
import { fetchOnPage } from './fetch-on-page.ts';

/** Hands the strokes of each massage page that is opened to the scene, which draws them but may not read the content. Returns the way to stop. */
export function fetchStrokesOfPage(load: typeof loadRecord): () => void {
  return fetchOnPage(load, {
    kind: 'massage',
    kept: ({ massage }) => massage?.id,
    take: ({ id, strokesAt }) => setMassage({ id, strokes: strokesAt }),
  });
}
