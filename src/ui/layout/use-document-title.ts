import { useEffect } from 'react';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { useAtlas, useView } from '#src/state/hooks.ts';
import { displayName } from '#src/state/selectors.ts';
import { planning } from '#src/words/en/planning.ts';
import { findSummary, useLibrary } from '../library.ts';
import { recordKindOf } from '../names.ts';

const SITE = 'Ilium: look inside the low back and the hips';

/** The title of the window says which page is open. */
export function useDocumentTitle(): void {
  const atlas = useAtlas();
  const library = useLibrary();
  const page = useView((view) => view.page);
  const kind = page && recordKindOf(page.kind);
  const name =
    page === null
      ? null
      : kind === null
        ? page.kind === 'plan'
          ? planning.title
          : 'What hurts?'
        : (findSummary(library, kind, baseIdOf(page.id))?.title ?? displayName(atlas, page.id));
  useEffect(() => {
    document.title = name === null ? SITE : `${name} · Ilium`;
  }, [name]);
}
