import { Button } from 'react-aria-components/Button';
import { plainText } from '#src/content/passage.ts';
import type { Inline } from '#src/content/records.ts';
import type { TimerChange } from '#src/state/release-timer.ts';
import { timer as words } from '#src/words/en/timer.ts';
import styles from './timer.module.css';

interface StopSignsProps {
  readonly signs: readonly (readonly Inline[])[];
  readonly change: (change: TimerChange) => void;
}

/** Each sign is a button that stops at once. */
export function StopSigns({ signs, change }: StopSignsProps) {
  if (signs.length === 0) return null;
  return (
    <div className={styles.signs}>
      <h4>{words.signs}</h4>
      <ul>
        {signs.map(plainText).map((sign) => (
          <li key={sign}>
            <Button className={styles.sign ?? ''} onPress={() => change({ do: 'stop', reason: 'sign' })}>
              {sign.trim()}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
