import { Button } from 'react-aria-components/Button';
import { panel } from '#src/words/en/panel.ts';
import { parts } from '#src/words/en/parts.ts';
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

export function LoadFailed({ retry }: { readonly retry: () => void }) {
  return (
    <div className={styles.empty} role="alert">
      <p>
        {panel.fetchFailed} {navigator.onLine ? panel.tryOnceMore : parts.offline}
      </p>
      <Button className={controls.secondary ?? ''} onPress={retry}>
        {parts.tryAgain}
      </Button>
    </div>
  );
}
