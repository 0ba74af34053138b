/** One pick: the structure that was hit first, and how long it took. */
export interface TimedPick {
  readonly id: string | null;
  readonly milliseconds: number;
}

/** Origin and unit direction, metres, model frame. */
export type RayNumbers = readonly [number, number, number, number, number, number];

/** Browsers round their clock: a pick is repeated for at least this long and the time divided. */
const SHORTEST_SPAN_MS = 5;

export function timePick(pick: () => string | null): TimedPick {
  const start = performance.now();
  let count = 0;
  let id: string | null = null;
  do {
    id = pick();
    count += 1;
  } while (performance.now() - start < SHORTEST_SPAN_MS);
  return { id, milliseconds: (performance.now() - start) / count };
}
