import { useEffect, useRef } from 'react';
import type { PressDose } from '#src/anatomy/press-dose.ts';
import { isTimed, secondsLeft, stepSeconds, type TimerState } from '#src/state/release-timer.ts';
import { pain } from '#src/words/en/pain.ts';
import { timer as words } from '#src/words/en/timer.ts';
import { PageAnchor } from '../../parts/PageAnchor.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { Dial } from './Dial.tsx';
import styles from './timer.module.css';
import type { RunningTimer } from './use-release-timer.ts';

interface StepViewProps {
  readonly timer: RunningTimer;
  readonly dose: PressDose;
}

/** What to do now. */
export function StepView({ timer, dose }: StepViewProps) {
  const { state } = timer;
  switch (state.step) {
    case 'check':
      return <Check timer={timer} dose={dose} />;
    case 'find':
      return (
        <Said over={words.spotOf(state.spot, state.spots)} title={words.find}>
          {state.spot === 1 ? words.findFirst : words.findNext}
        </Said>
      );
    case 'press':
    case 'ease':
      return (
        <>
          <Said over={words.spotOf(state.spot, state.spots)} title={words[state.step]}>
            {state.step === 'press' ? words.pressHint : words.easeHint}
          </Said>
          <Dial state={state} nowMs={timer.nowMs} />
        </>
      );
    case 'done':
      return <Said title={words.done}>{words.doneHint}</Said>;
    case 'stopped':
      return <Stopped reason={state.reason ?? 'wish'} />;
  }
}

function Said({ over, title, children }: { over?: string; title: string; children: string }) {
  return (
    <div className={styles.said}>
      {over ? <p className={styles.over}>{over}</p> : null}
      <h4>{title}</h4>
      <p>{children}</p>
    </div>
  );
}

/** Danger first, and how much of it. */
function Check({ timer: { state, change }, dose }: StepViewProps) {
  const times = choices(dose.seconds, 15);
  const counts = choices(dose.spots, 1);
  return (
    <>
      <Said title={words.check}>{words.checkAsk}</Said>
      {times.length > 1 ? (
        <Choice label={words.howLong} values={times} value={state.pressSeconds} text={words.seconds}>
          {(pressSeconds) => change({ do: 'set', pressSeconds })}
        </Choice>
      ) : null}
      {counts.length > 1 ? (
        <Choice label={words.howMany} values={counts} value={state.spots} text={String}>
          {(spots) => change({ do: 'set', spots })}
        </Choice>
      ) : null}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly values: readonly number[];
  readonly value: number;
  readonly text: (value: number) => string;
  readonly children: (value: number) => void;
}

function Choice({ label, values, value, text, children }: ChoiceProps) {
  return (
    <div className={styles.choice}>
      <span aria-hidden="true">{label}</span>
      <Segments
        label={label}
        value={String(value)}
        options={values.map((one) => ({ value: String(one), text: text(one) }))}
        onChange={(chosen) => children(Number(chosen))}
      />
    </div>
  );
}

/** From the least to the most in steps, with both ends. */
function choices([low, high]: readonly [number, number], step: number): readonly number[] {
  const between = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => low + index * step);
  return between.at(-1) === high ? between : [...between, high];
}

function Stopped({ reason }: { readonly reason: NonNullable<TimerState['reason']> }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <div ref={here} className={styles.stopped} role="alert" tabIndex={-1}>
      <h4>{words.stopped}</h4>
      <p>{words.reasons[reason]}</p>
      {reason === 'wish' ? null : <PageAnchor kind="pain">{pain.allSigns}</PageAnchor>}
    </div>
  );
}

/** From when on the end of a press is near, seconds. */
const NEAR_SECONDS = 10;

/** What is said to a screen reader: each step, the middle and the end of a press, and never every second. */
export function announcementOf(state: TimerState, nowMs: number): string {
  const { step, sinceMs } = state;
  if (step === 'check' || step === 'stopped') return '';
  if (!isTimed(step)) return step === 'done' ? words.done : words.find;
  if (sinceMs === null) return words.paused;
  if (step === 'ease') return words.ease;
  const left = secondsLeft(state, nowMs);
  if (left <= NEAR_SECONDS) return words.nearlyOver;
  return left <= stepSeconds(state) / 2 ? words.halfway : words.press;
}
