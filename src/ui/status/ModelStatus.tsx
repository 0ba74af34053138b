import { Button } from 'react-aria-components/Button';
import { retryModel } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import { percent } from '#src/words/counting.ts';
import { parts } from '#src/words/en/parts.ts';
import { status as words } from '#src/words/en/status.ts';
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
        <h2>{words.lostTitle}</h2>
        <p>{words.lost}</p>
      </div>
    );
  }
  return (
    <div className={styles.card} role={status === 'failed' ? 'alert' : 'note'}>
      <h2>{status === 'failed' ? words.failedTitle : words.unsupportedTitle}</h2>
      {status === 'failed' ? (
        <p>
          {message} {navigator.onLine ? null : `${parts.offline} `}
          {words.textsRemain}
        </p>
      ) : (
        <p>{words.unsupported}</p>
      )}
      <div className={styles.buttons}>
        {status === 'failed' ? (
          <Button className={controls.primary ?? ''} onPress={retryModel}>
            {parts.tryAgain}
          </Button>
        ) : null}
        <Button className={controls.secondary ?? ''} onPress={openTree}>
          {words.listOfStructures}
        </Button>
      </div>
    </div>
  );
}

function Loading({ loaded }: { readonly loaded: number }) {
  const done = Math.round(loaded * 100);
  return (
    <div className={styles.loading}>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={words.loading}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={done}
      >
        <span style={{ scale: `${Math.max(0.02, loaded)} 1` }} />
      </div>
      <p>{words.loadingText(done > 0 ? percent(done) : null)}</p>
    </div>
  );
}
