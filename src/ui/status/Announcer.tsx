import { useEffect } from 'react';
import { announce } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import { store } from '#src/state/store.ts';
import type { View } from '#src/state/view.ts';
import { type Library, useLibrary } from '../library.ts';
import { announcementFor } from './announcement.ts';
import styles from './status.module.css';

/** Says what changed to those who do not see it. */
export function Announcer() {
  const library = useLibrary();
  const announcement = useSession((session) => session.announcement);
  useEffect(
    () =>
      store.subscribe((after, before) => {
        const say = ({ summaries }: Pick<Library, 'summaries'>) => {
          const words = announcementFor(before, after, { summaries });
          if (words !== null) announce(words);
        };
        if (library.summaries.length > 0 || !opensSomething(before.view, after.view)) {
          say(library);
          return;
        }
        // The first page brings the words with which it is announced; without them there is at least its name.
        const opened = after.view;
        library
          .loadSummaries()
          .catch(() => [])
          .then((summaries) => {
            if (!opensSomething(opened, store.getState().view)) say({ summaries });
          });
      }),
    [library],
  );
  return (
    <div role="status" aria-live="polite" className={styles.unseen} data-testid="announcer">
      {announcement}
    </div>
  );
}

function opensSomething(before: View, after: View): boolean {
  const page = after.page;
  return before.selectedId !== after.selectedId || before.page?.kind !== page?.kind || before.page?.id !== page?.id;
}
