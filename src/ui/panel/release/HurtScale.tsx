import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { PressDose } from '#src/anatomy/press-dose.ts';
import { adviceFor, HURT_LEVELS, type TimerChange } from '#src/state/release-timer.ts';
import { amount } from '#src/words/counting.ts';
import { timer as words } from '#src/words/en/timer.ts';
import styles from './timer.module.css';

interface HurtScaleProps {
  readonly level: number | null;
  readonly good: PressDose['hurt'];
  readonly change: (change: TimerChange) => void;
}

/** From no pain to the worst; the good hurt is marked, and too much stops the timer. */
export function HurtScale({ level, good, change }: HurtScaleProps) {
  const title = useId();
  return (
    <div className={styles.hurt}>
      <h4 id={title}>{words.hurt}</h4>
      <ToggleButtonGroup
        aria-labelledby={title}
        className={styles.levels ?? ''}
        selectionMode="single"
        selectedKeys={level === null ? [] : [String(level)]}
        onSelectionChange={(keys) => {
          const chosen = HURT_LEVELS.find((one) => keys.has(String(one))) ?? level;
          if (chosen !== null) change({ do: 'hurt', level: chosen });
        }}
      >
        {HURT_LEVELS.map((one) => (
          <ToggleButton key={one} id={String(one)} className={styles.level ?? ''} data-advice={adviceFor(one, good)}>
            {amount(one)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className={styles.advice} role="status">
        {level === null ? words.hurtEnds : words.advice[adviceFor(level, good)]}
      </p>
    </div>
  );
}
