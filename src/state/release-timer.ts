import { MOST_HURT, type PressDose, TOO_MUCH_HURT } from '#src/anatomy/press-dose.ts';

/**
 * A guided release as plain values: look for danger, find a spot, press, ease, move on. Nothing ticks here: every change
 * is told what time it is, so a locked screen or a sleeping tab is caught up with at the next look.
 */
export type TimerStep = 'check' | 'find' | 'press' | 'ease' | 'done' | 'stopped';
/** Why it was stopped: too much pain, a sign of the record, a danger sign at the start, or the person's own wish. */
export type StopReason = 'hurt' | 'sign' | 'danger' | 'wish';

export interface TimerState {
  readonly step: TimerStep;
  /** Counts from 1. */
  readonly spot: number;
  readonly spots: number;
  readonly pressSeconds: number;
  /** When the present step began to run, ms since 1970; null while it waits or is paused. */
  readonly sinceMs: number | null;
  /** What of the step had passed before that, ms. */
  readonly passedMs: number;
  /** How much it hurts, 0 to 10, as last said. */
  readonly hurt: number | null;
  readonly reason: StopReason | null;
}

export type TimerChange =
  | { readonly do: 'set'; readonly pressSeconds?: number; readonly spots?: number }
  | { readonly do: 'begin' | 'press' | 'pause' | 'resume' | 'skip' | 'back' | 'look' | 'reset' }
  | { readonly do: 'hurt'; readonly level: number }
  | { readonly do: 'stop'; readonly reason: StopReason };

/** Letting go takes a few breaths, seconds. */
export const EASE_SECONDS = 10;
/** A calm breath, seconds. */
export const BREATH_SECONDS = { in: 4, out: 6 } as const;

const MS_PER_SECOND = 1000;

/** Before the start: a middling time on a spot, and the fewest spots. */
export function newTimer({ seconds: [low, high], spots: [fewest] }: PressDose): TimerState {
  const pressSeconds = Math.min(high, Math.max(low, 45));
  const idle = { step: 'check', spot: 1, sinceMs: null, passedMs: 0, hurt: null, reason: null } as const;
  return { ...idle, spots: fewest, pressSeconds };
}

/** The timer after a change at a time. */
export function changeTimer(state: TimerState, change: TimerChange, dose: PressDose, nowMs: number): TimerState {
  if (change.do === 'reset') return { ...newTimer(dose), spots: state.spots, pressSeconds: state.pressSeconds };
  const now = caughtUp(state, nowMs);
  if (now.step === 'stopped' || now.step === 'done') return now;
  switch (change.do) {
    case 'look':
      return now;
    case 'set':
      return now.step === 'check' ? withChoice(now, change, dose) : now;
    case 'begin':
      return now.step === 'check' ? enter(now, 'find') : now;
    case 'press':
      return now.step === 'find' ? enter(now, 'press', nowMs) : now;
    case 'pause':
      return { ...now, passedMs: passedMs(now, nowMs), sinceMs: null };
    case 'resume':
      return isTimed(now.step) && now.sinceMs === null ? { ...now, sinceMs: nowMs } : now;
    case 'skip':
      return isTimed(now.step) ? after(now, nowMs) : now;
    case 'back':
      return before(now);
    case 'hurt':
      return change.level >= TOO_MUCH_HURT ? stopped(now, 'hurt', change.level) : { ...now, hurt: change.level };
    case 'stop':
      return stopped(now, change.reason, now.hurt);
  }
}

/** What a level of pain asks for; from 7 on it has stopped already. */
export type HurtAdvice = 'more' | 'good' | 'less' | 'stop';

export function adviceFor(level: number, [low, high]: PressDose['hurt']): HurtAdvice {
  if (level >= TOO_MUCH_HURT) return 'stop';
  if (level > high) return 'less';
  return level < low ? 'more' : 'good';
}

export const HURT_LEVELS: readonly number[] = Array.from({ length: MOST_HURT + 1 }, (_, level) => level);

export function isTimed(step: TimerStep): boolean {
  return step === 'press' || step === 'ease';
}

/** How long the present step lasts, seconds; 0 for one that waits for the person. */
export function stepSeconds({ step, pressSeconds }: TimerState): number {
  if (step === 'press') return pressSeconds;
  return step === 'ease' ? EASE_SECONDS : 0;
}

/** Whole seconds that are left of the present step. */
export function secondsLeft(state: TimerState, nowMs: number): number {
  return Math.max(0, Math.ceil(stepSeconds(state) - passedMs(state, nowMs) / MS_PER_SECOND));
}

/** Whether to breathe in or out: a breath begins with the press. */
export function breathAt(state: TimerState, nowMs: number): 'in' | 'out' {
  const round = BREATH_SECONDS.in + BREATH_SECONDS.out;
  return (passedMs(state, nowMs) / MS_PER_SECOND) % round < BREATH_SECONDS.in ? 'in' : 'out';
}

function passedMs({ sinceMs, passedMs: before }: TimerState, nowMs: number): number {
  return sinceMs === null ? before : before + Math.max(0, nowMs - sinceMs);
}

/** Goes through all steps that have run out by now; the next spot waits to be found. */
function caughtUp(state: TimerState, nowMs: number): TimerState {
  let current = state;
  while (isTimed(current.step) && current.sinceMs !== null) {
    const over = passedMs(current, nowMs) - stepSeconds(current) * MS_PER_SECOND;
    if (over < 0) break;
    current = after(current, nowMs - over);
  }
  return current;
}

function after(state: TimerState, atMs: number): TimerState {
  if (state.step === 'press') return enter(state, 'ease', atMs);
  return state.spot < state.spots ? enter({ ...state, spot: state.spot + 1 }, 'find') : enter(state, 'done');
}

/** The step before, from its beginning; a press waits until the person is on the spot again. */
function before(state: TimerState): TimerState {
  if (state.step === 'press' || state.step === 'ease') return enter(state, 'find');
  if (state.step === 'find' && state.spot > 1) return enter({ ...state, spot: state.spot - 1 }, 'find');
  return enter(state, 'check');
}

function enter(state: TimerState, step: TimerStep, sinceMs: number | null = null): TimerState {
  return { ...state, step, sinceMs, passedMs: 0, hurt: step === 'find' ? null : state.hurt };
}

function stopped(state: TimerState, reason: StopReason, hurt: number | null): TimerState {
  return { ...enter(state, 'stopped'), reason, hurt };
}

function withChoice(
  state: TimerState,
  { pressSeconds = state.pressSeconds, spots = state.spots }: { pressSeconds?: number; spots?: number },
  { seconds, spots: [fewest, most] }: PressDose,
): TimerState {
  const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  return { ...state, pressSeconds: within(pressSeconds, ...seconds), spots: within(spots, fewest, most) };
}
