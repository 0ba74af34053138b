import { useSyncExternalStore } from 'react';
import { notify } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import { status as words } from '#src/words/en/status.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import styles from './status.module.css';

/** Lines for the person: what an address could not find, and that there is no network. */
export function NoticeBar() {
  const notice = useSession((session) => session.notice);
  const online = useOnline();
  return (
    <div className={styles.notices} role="status">
      {notice === null ? null : (
        <div className={styles.notice}>
          <Icon name="info" />
          <p>{notice}</p>
          <IconButton icon="close" label={words.dismiss} onPress={() => notify(null)} />
        </div>
      )}
      {online ? null : (
        <div className={styles.notice}>
          <Icon name="info" />
          <p>{words.youAreOffline}</p>
        </div>
      )}
    </div>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}
