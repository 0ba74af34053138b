import { Button } from 'react-aria-components/Button';
import { retryModel } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import controls from '../parts/controls.module.css';
import styles from './status.module.css';

/** What the place of the model says while there is no model to see. `openTree` shows the list of structures. */
export function ModelStatus({ openTree }: { readonly openTree: () => void }) {
  const { status, loaded, message } = useSession((session) => session.model);
  if (status === 'ready') return null;
  if (status === 'loading') return <Loading loaded={loaded} />;
  if (status === 'lost') {
    return (
      <div className={styles.card}>
        <h2>One moment</h2>
        <p>The browser took the picture away. It comes back by itself.</p>
      </div>
    );
  }
  return (
    <div className={styles.card} role={status === 'failed' ? 'alert' : 'note'}>
      <h2>{status === 'failed' ? 'The model did not load' : 'No 3D picture in this browser'}</h2>
      {status === 'failed' ? (
        <p>
          {message} {navigator.onLine ? null : 'You seem to be offline. '}The texts can be read all the same.
        </p>
      ) : (
        <p>
          It needs WebGL 2, which is missing or switched off here. Every page can still be read: use the search or the
          list of structures.
        </p>
      )}
      <div className={styles.buttons}>
        {status === 'failed' ? (
          <Button className={controls.primary ?? ''} onPress={retryModel}>
            Try again
          </Button>
        ) : null}
        <Button className={controls.secondary ?? ''} onPress={openTree}>
          List of structures
        </Button>
      </div>
    </div>
  );
}

function Loading({ loaded }: { readonly loaded: number }) {
  const percent = Math.round(loaded * 100);
  return (
    <div className={styles.loading}>
      <div
        className={styles.track}
        role="progressbar"
        aria-label="Loading the model"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ scale: `${Math.max(0.02, loaded)} 1` }} />
      </div>
      <p>Loading the model{percent > 0 ? `, ${percent} %` : '…'}</p>
    </div>
  );
}
