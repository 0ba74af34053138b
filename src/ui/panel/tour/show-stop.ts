import type { Atlas } from '#src/anatomy/atlas.ts';
import { plainText } from '#src/content/passage.ts';
import type { TourRecord } from '#src/content/records.ts';
import { announce, showView } from '#src/state/actions.ts';
import { stopView } from '#src/state/tour.ts';
import { tour as words } from '#src/words/en/tour.ts';

/** Turns the model to a stop as one step that can be undone, and says the stop to screen readers. Stops count from 1. */
export function showStop(record: TourRecord, stop: number, atlas: Atlas | null): void {
  const target = record.stops[stop - 1];
  if (!target) return;
  showView(stopView(record.id, stop, target.view, atlas));
  announce(words.arrived(words.place(stop, record.stops.length), target.title, plainText(target.text)));
}
