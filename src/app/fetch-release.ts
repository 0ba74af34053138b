import type { loadRecord } from '#src/content/library.ts';
import { setBall } from '#src/state/overlay-actions.ts';
import { fetchOnPage } from './fetch-on-page.ts';

/** Hands what each release page that is opened presses with to the scene, which draws it but may not read the content. Returns the way to stop. */
export function fetchBallOfPage(load: typeof loadRecord): () => void {
  return fetchOnPage(load, {
    kind: 'release',
    kept: ({ ball }) => ball?.id,
    take: ({ id, spotAt, ball }) => setBall({ id, spotAt, ball }),
  });
}
