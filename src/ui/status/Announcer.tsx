import { useEffect } from 'react';
import { announce } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import { store } from '#src/state/store.ts';
import { useLibrary } from '../library.ts';
import { announcementFor } from './announcement.ts';
import styles from './status.module.css';

/** Says what changed to those who do not see it. */
export function Announcer() {
  const library = useLibrary();
  const announcement = useSession((session) => session.announcement);
  useEffect(
    () =>
      store.subscribe((after, before) => {
        const words = announcementFor(before, after, library);
        if (words !== null) announce(words);
      }),
    [library],
  );
  return (
    <div role="status" aria-live="polite" className={styles.unseen} data-testid="announcer">
      {announcement}
    </div>
  );
}
