import { useCallback, useEffect, useState } from 'react';
import type { PressDose } from '#src/anatomy/press-dose.ts';
import { changeTimer, newTimer, type TimerChange, type TimerState } from '#src/state/release-timer.ts';

export interface RunningTimer {
  readonly state: TimerState;
  readonly nowMs: number;
  readonly change: (change: TimerChange) => void;
}

const MS_PER_SECOND = 1000;

/** Keeps a timer going while it is on the page: it looks once a second, and when the page is seen again. */
export function useReleaseTimer(dose: PressDose, now: () => number): RunningTimer {
  const [state, setState] = useState(() => newTimer(dose));
  const [nowMs, setNowMs] = useState(now);
  const change = useCallback(
    (one: TimerChange) => {
      const at = now();
      setNowMs(at);
      setState((before) => changeTimer(before, one, dose, at));
    },
    [dose, now],
  );
  const { sinceMs } = state;
  useEffect(() => {
    if (sinceMs === null) return;
    const look = () => change({ do: 'look' });
    const ticking = setInterval(look, MS_PER_SECOND);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', look);
    };
  }, [sinceMs, change]);
  return { state, nowMs, change };
}
