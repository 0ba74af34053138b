import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PressDose } from '#src/anatomy/press-dose.ts';
import type { Inline } from '#src/content/records.ts';
import { isTimed } from '#src/state/release-timer.ts';
import { timer as words } from '#src/words/en/timer.ts';
import controls from '../../parts/controls.module.css';
import { HurtScale } from './HurtScale.tsx';
import { announcementOf, StepView } from './StepView.tsx';
import { StopSigns } from './StopSigns.tsx';
import styles from './timer.module.css';
import { type RunningTimer, useReleaseTimer } from './use-release-timer.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { Vibrate } from './Vibrate.tsx';

export interface ReleaseTimerProps {
  readonly dose: PressDose;
  /** What stops it at once. */
  readonly stop: readonly (readonly Inline[])[];
  /** The clock, ms since 1970; default: that of the device */
  readonly now?: () => number;
}

const BUZZ_MS = 200;

/** Step by step through a release: danger first, find, press, ease, move on; it stops when it hurts too much. */
export function ReleaseTimer({ dose, stop, now = Date.now }: ReleaseTimerProps) {
  const timer = useReleaseTimer(dose, now);
  const [buzzes, setBuzzes] = useState(true);
  const { step, sinceMs } = timer.state;
  useWakeLock(sinceMs !== null);
  useEffect(() => {
    if (buzzes && step !== 'check') navigator.vibrate?.(BUZZ_MS);
  }, [step, buzzes]);
  const isGoing = step === 'find' || isTimed(step);
  return (
    <section className={styles.timer} aria-label={words.title} data-step={step}>
      <p className={styles.unseen} role="status">
        {announcementOf(timer.state, timer.nowMs)}
      </p>
      <StepView timer={timer} dose={dose} />
      <Buttons timer={timer} />
      {isGoing ? <HurtScale level={timer.state.hurt} good={dose.hurt} change={timer.change} /> : null}
      {isGoing ? <StopSigns signs={stop} change={timer.change} /> : null}
      {step === 'check' ? <Vibrate isOn={buzzes} onChange={setBuzzes} /> : null}
    </section>
  );
}

/** The one that leads on keeps its place, so that a keyboard stays on it from step to step. */
function Buttons({ timer: { state, change } }: { readonly timer: RunningTimer }) {
  const { step, sinceMs } = state;
  const timed = isTimed(step);
  const quiet = `${controls.button} ${controls.worded}`;
  return (
    <div className={styles.buttons}>
      <Button className={controls.primary ?? ''} onPress={() => change({ do: leadsOn(step, sinceMs !== null) })}>
        {leadWord(step, sinceMs !== null)}
      </Button>
      {step === 'check' ? (
        <Button className={controls.secondary ?? ''} onPress={() => change({ do: 'stop', reason: 'danger' })}>
          {words.fits}
        </Button>
      ) : null}
      {timed ? (
        <Button className={quiet} onPress={() => change({ do: 'skip' })}>
          {words.skip}
        </Button>
      ) : null}
      {timed || step === 'find' ? (
        <>
          <Button className={quiet} onPress={() => change({ do: 'back' })}>
            {words.back}
          </Button>
          <Button className={controls.secondary ?? ''} onPress={() => change({ do: 'stop', reason: 'wish' })}>
            {words.stop}
          </Button>
        </>
      ) : null}
    </div>
  );
}

function leadsOn(step: RunningTimer['state']['step'], runs: boolean) {
  if (step === 'check') return 'begin';
  if (step === 'find') return 'press';
  if (isTimed(step)) return runs ? 'pause' : 'resume';
  return 'reset';
}

function leadWord(step: RunningTimer['state']['step'], runs: boolean): string {
  if (step === 'check') return words.fitsNot;
  if (step === 'find') return words.found;
  if (isTimed(step)) return runs ? words.pause : words.resume;
  return words.again;
}
