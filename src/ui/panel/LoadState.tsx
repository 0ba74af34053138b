import { Button } from 'react-aria-components/Button';
import controls from '../parts/controls.module.css';
import styles from './panel.module.css';

export function LoadingText() {
  return (
    <div className={styles.placeholder} role="status">
      <span className={styles.hiddenText}>Fetching the text</span>
      <span />
      <span />
      <span />
    </div>
  );
}

export function LoadFailed({ retry }: { readonly retry: () => void }) {
  return (
    <div className={styles.empty} role="alert">
      <p>This text could not be fetched. {navigator.onLine ? 'Try once more.' : 'You seem to be offline.'}</p>
      <Button className={controls.secondary ?? ''} onPress={retry}>
        Try again
      </Button>
    </div>
  );
}
