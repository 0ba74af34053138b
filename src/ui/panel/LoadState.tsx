import { Button } from 'react-aria-components/Button';
import { panel } from '#src/words/en/panel.ts';
import { parts } from '#src/words/en/parts.ts';
import { useSummaries } from '../library.ts';
import controls from '../parts/controls.module.css';
import styles from './panel.module.css';

export function LoadingText() {
  return (
    <div className={styles.placeholder} role="status">
      <span className={styles.hiddenText}>{panel.fetching}</span>
      <span />
      <span />
      <span />
    </div>
  );
}

/** Every page leads on to others: says so when what is known of those could not be fetched. */
export function ListsState() {
  const summaries = useSummaries();
  return summaries.status === 'failed' ? <LoadFailed what={panel.listsFailed} retry={summaries.retry} /> : null;
}

export interface LoadFailedProps {
  /** What is missing, default: the text of the page */
  readonly what?: string;
  readonly retry: () => void;
}

export function LoadFailed({ what = panel.fetchFailed, retry }: LoadFailedProps) {
  return (
    <div className={styles.empty} role="alert">
      <p>
        {what} {navigator.onLine ? panel.tryOnceMore : parts.offline}
      </p>
      <Button className={controls.secondary ?? ''} onPress={retry}>
        {parts.tryAgain}
      </Button>
    </div>
  );
}
