import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { timer as words } from '#src/words/en/timer.ts';
import controls from '../../parts/controls.module.css';
import { useLoaded } from '../../parts/use-loaded.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';
import type { ReleaseTimerProps } from './ReleaseTimer.tsx';
import styles from './timer.module.css';

/** The way to the timer of a release, which is fetched when somebody wants it. */
export function TimerOnPage(props: ReleaseTimerProps) {
  const [isOpen, setOpen] = useState(false);
  const loaded = useLoaded('release-timer', async () => (await import('./ReleaseTimer.tsx')).ReleaseTimer, isOpen);
  const Timer = loaded.status === 'ready' ? loaded.value : null;
  return (
    <section className={styles.onPage}>
      <h3>{words.title}</h3>
      <p className={styles.about}>{words.about}</p>
      {isOpen && loaded.status === 'loading' ? <LoadingText /> : null}
      {loaded.status === 'failed' ? <LoadFailed what={words.failed} retry={loaded.retry} /> : null}
      {isOpen && Timer ? <Timer {...props} /> : null}
      <Button
        className={isOpen ? `${controls.button} ${controls.worded}` : (controls.primary ?? '')}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? words.close : words.open}
      </Button>
    </section>
  );
}
