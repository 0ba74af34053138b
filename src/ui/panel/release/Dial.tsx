import { breathAt, secondsLeft, stepSeconds, type TimerState } from '#src/state/release-timer.ts';
import { amount } from '#src/words/counting.ts';
import { timer as words } from '#src/words/en/timer.ts';
import styles from './timer.module.css';

const RADIUS = 62;
const ROUND = 2 * Math.PI * RADIUS;

/** How much is left, and when to breathe in and out. */
export function Dial({ state, nowMs }: { readonly state: TimerState; readonly nowMs: number }) {
  const left = secondsLeft(state, nowMs);
  const share = left / stepSeconds(state);
  const breath = breathAt(state, nowMs);
  const runs = state.sinceMs !== null;
  return (
    <div className={styles.dial}>
      <svg viewBox="-72 -72 144 144" role="img" aria-label={words.left(left)}>
        <circle className={styles.lung} r="46" data-breath={runs ? breath : undefined} />
        <circle className={styles.track} r={RADIUS} />
        <circle
          className={styles.rest}
          r={RADIUS}
          transform="rotate(-90)"
          strokeDasharray={`${(share * ROUND).toFixed(1)} ${ROUND.toFixed(1)}`}
        />
        <text className={styles.seconds} y="12" textAnchor="middle">
          {amount(left)}
        </text>
      </svg>
      <p className={styles.breath} aria-hidden="true">
        {runs ? words.breath[breath] : words.paused}
      </p>
    </div>
  );
}
