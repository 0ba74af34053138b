import { useEffect, useMemo } from 'react';
import type { TourRecord } from '#src/content/records.ts';
import { sameView } from '#src/state/history.ts';
import { useAtlas, useView } from '#src/state/hooks.ts';
import { store } from '#src/state/store.ts';
import { isBareStop, stopView } from '#src/state/tour.ts';
import { showStop } from './show-stop.ts';

export interface TourState {
  /** From 1 to the number of stops. */
  readonly stop: number;
  /** The person has turned the model, or changed what it shows. */
  readonly away: boolean;
  readonly goTo: (stop: number) => void;
}

/** The stop of a tour that the address names, and the way to the others. */
export function useTour(record: TourRecord, asked: number): TourState {
  const atlas = useAtlas();
  const stop = Math.min(Math.max(asked, 1), record.stops.length);
  const due = useMemo(
    () => stopView(record.id, asked, record.stops[stop - 1]?.view ?? '', atlas),
    [record, asked, stop, atlas],
  );
  const away = useView((view) => !sameView(view, due));
  useEffect(() => {
    if (isBareStop(store.getState().view)) showStop(record, stop, atlas);
  }, [record, stop, atlas]);
  return { stop, away, goTo: (next) => showStop(record, next, atlas) };
}
