import { useEffect } from 'react';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { useAtlas, useView } from '#src/state/hooks.ts';
import { displayName } from '#src/state/selectors.ts';
import { layout } from '#src/words/en/layout.ts';
import { pain } from '#src/words/en/pain.ts';
import { planning } from '#src/words/en/planning.ts';
import { site } from '#src/words/en/site.ts';
import { findSummary, useLibrary } from '../library.ts';
import { recordKindOf } from '../names.ts';

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
        ? page.kind === 'learn'
          ? layout.learn
          : page.kind === 'plan'
            ? planning.title
            : page.kind === 'quiz'
              ? layout.quiz
              : pain.title
        : (findSummary(library, kind, baseIdOf(page.id))?.title ?? displayName(atlas, page.id));
  useEffect(() => {
    document.title = name === null ? site.title : layout.pageTitle(name);
  }, [name]);
}
