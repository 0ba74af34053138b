import { describe, expect, it } from 'vitest';
import { LONGEST_PRESS_S, type PressDose, TOO_MUCH_HURT } from '#src/anatomy/press-dose.ts';
import {
  adviceFor,
  breathAt,
  changeTimer,
  EASE_SECONDS,
  HURT_LEVELS,
  newTimer,
  secondsLeft,
  type TimerChange,
  type TimerState,
} from '#src/state/release-timer.ts';

const DOSE: PressDose = { seconds: [30, 60], spots: [2, 3], hurt: [4, 6] };
const START_MS = 1_760_000_000_000;
const at = (seconds: number) => START_MS + seconds * 1000;

/** Changes one after the other, each at its second. */
function timerAfter(...steps: readonly (readonly [seconds: number, change: TimerChange])[]): TimerState {
  return steps.reduce((state, [seconds, change]) => changeTimer(state, change, DOSE, at(seconds)), newTimer(DOSE));
}

const BEGIN = [0, { do: 'begin' }] as const;
const PRESS = [0, { do: 'press' }] as const;
const look = (seconds: number) => [seconds, { do: 'look' }] as const;

describe('a release, step by step', () => {
  it('asks for danger first, and does not press before a spot is found', () => {
    expect(newTimer(DOSE)).toMatchObject({ step: 'check', spot: 1, spots: 2, pressSeconds: 45, sinceMs: null });
    expect(timerAfter(PRESS).step).toBe('check');
    expect(timerAfter(BEGIN)).toMatchObject({ step: 'find', sinceMs: null });
    expect(timerAfter(BEGIN, look(3600)).step).toBe('find');
  });

  it('presses, eases, moves on, and is done after the last spot', () => {
    expect(timerAfter(BEGIN, PRESS, look(44)).step).toBe('press');
    expect(timerAfter(BEGIN, PRESS, look(45)).step).toBe('ease');
    expect(timerAfter(BEGIN, PRESS, look(45 + EASE_SECONDS))).toMatchObject({ step: 'find', spot: 2, sinceMs: null });
    const second = [100, { do: 'press' }] as const;
    expect(timerAfter(BEGIN, PRESS, second, look(100 + 45 + EASE_SECONDS)).step).toBe('done');
  });

  it('catches up after the screen was locked, and then waits for the next spot', () => {
    expect(timerAfter(BEGIN, PRESS, look(50))).toMatchObject({ step: 'ease', sinceMs: at(45) });
    expect(timerAfter(BEGIN, PRESS, look(7200))).toMatchObject({ step: 'find', spot: 2 });
  });

  it('keeps what has passed over a pause, and nothing passes in it', () => {
    const paused = timerAfter(BEGIN, PRESS, [20, { do: 'pause' }], look(500));
    expect(paused).toMatchObject({ step: 'press', sinceMs: null });
    expect(secondsLeft(paused, at(900))).toBe(25);
    const on = changeTimer(paused, { do: 'resume' }, DOSE, at(1000));
    expect(secondsLeft(on, at(1005))).toBe(20);
    expect(changeTimer(on, { do: 'look' }, DOSE, at(1025)).step).toBe('ease');
  });

  it('goes back to the spot, to the one before, and to the check', () => {
    expect(timerAfter(BEGIN, PRESS, [5, { do: 'back' }])).toMatchObject({ step: 'find', spot: 1 });
    expect(timerAfter(BEGIN, PRESS, look(60), [61, { do: 'back' }])).toMatchObject({ step: 'find', spot: 1 });
    expect(timerAfter(BEGIN, [1, { do: 'back' }]).step).toBe('check');
  });

  it('goes on early when asked', () => {
    expect(timerAfter(BEGIN, PRESS, [5, { do: 'skip' }]).step).toBe('ease');
    expect(timerAfter(BEGIN, PRESS, [5, { do: 'skip' }], [6, { do: 'skip' }])).toMatchObject({ step: 'find', spot: 2 });
  });

  it('begins anew with what was chosen', () => {
    const chosen = timerAfter([0, { do: 'set', pressSeconds: 60, spots: 3 }], BEGIN, [
      1,
      { do: 'stop', reason: 'wish' },
    ]);
    expect(changeTimer(chosen, { do: 'reset' }, DOSE, at(2))).toMatchObject({
      step: 'check',
      pressSeconds: 60,
      spots: 3,
    });
  });

  it('stays within the dose of the record, and chooses before the start only', () => {
    expect(timerAfter([0, { do: 'set', pressSeconds: 600, spots: 40 }])).toMatchObject({ pressSeconds: 60, spots: 3 });
    expect(timerAfter([0, { do: 'set', pressSeconds: 1, spots: 0 }])).toMatchObject({ pressSeconds: 30, spots: 2 });
    expect(timerAfter(BEGIN, [1, { do: 'set', pressSeconds: 60 }]).pressSeconds).toBe(45);
    expect(newTimer({ ...DOSE, seconds: [20, 40] }).pressSeconds).toBe(40);
    expect(newTimer({ ...DOSE, seconds: [60, LONGEST_PRESS_S] }).pressSeconds).toBe(60);
  });

  it('breathes in for four seconds and out for six', () => {
    const pressing = timerAfter(BEGIN, PRESS);
    const breaths = Array.from({ length: 20 }, (_, second) => breathAt(pressing, at(second)));
    expect(breaths.slice(0, 10)).toEqual([...Array(4).fill('in'), ...Array(6).fill('out')]);
    expect(breaths.slice(10)).toEqual(breaths.slice(0, 10));
  });

  it('does not run backwards when the clock of the device is put back', () => {
    expect(secondsLeft(timerAfter(BEGIN, PRESS), at(-3600))).toBe(45);
  });
});

describe('the stop rule', () => {
  it.each(HURT_LEVELS)('a pain of %i', (level) => {
    const { step, reason } = timerAfter(BEGIN, PRESS, [10, { do: 'hurt', level }]);
    expect([step, reason]).toEqual(level >= TOO_MUCH_HURT ? ['stopped', 'hurt'] : ['press', null]);
  });

  it('stops for a sign, a danger sign at the start and on demand, at once and for good', () => {
    for (const reason of ['sign', 'danger', 'wish'] as const) {
      const stopped = timerAfter(BEGIN, PRESS, [10, { do: 'stop', reason }]);
      expect(stopped).toMatchObject({ step: 'stopped', reason, sinceMs: null });
      for (const change of ['resume', 'press', 'skip', 'back', 'begin'] as const) {
        expect(changeTimer(stopped, { do: change }, DOSE, at(20))).toEqual(stopped);
      }
    }
  });

  it('says what a level asks for; a light release has less room', () => {
    const advice = (good: readonly [number, number]) => HURT_LEVELS.map((level) => adviceFor(level, good));
    expect(advice([4, 6])).toEqual([...Array(4).fill('more'), ...Array(3).fill('good'), ...Array(4).fill('stop')]);
    expect(advice([1, 3])).toEqual(['more', 'good', 'good', 'good', 'less', 'less', 'less', ...Array(4).fill('stop')]);
  });

  it('forgets the pain of the last spot on the next', () => {
    expect(timerAfter(BEGIN, PRESS, [10, { do: 'hurt', level: 5 }], look(60)).hurt).toBeNull();
  });
});
