import { type ComponentType, useEffect, useState } from 'react';
import { notify } from '#src/state/actions.ts';
import { model as words } from '#src/words/en/model.ts';

export interface FetchedDrawing {
  /** Nothing is fetched before it is wanted. */
  readonly wanted: boolean;
  /** A change fetches again what could not be had; so does wanting it anew. */
  readonly attempt?: number;
  /** default: says in a line that it is not drawn */
  readonly failed?: () => void;
}

/** What draws a part of some pages: fetched with the first of them; null until it is there. */
export function useFetchedDrawing<Props>(
  load: () => Promise<ComponentType<Props>>,
  { wanted, attempt = 0, failed = tellNotDrawn }: FetchedDrawing,
): ComponentType<Props> | null {
  const [Drawing, setDrawing] = useState<ComponentType<Props> | null>(null);
  const due = wanted && Drawing === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again; `load` and `failed` are the same all the time
  useEffect(() => {
    if (!due) return;
    let live = true;
    load().then(
      (loaded) => {
        if (live) setDrawing(() => loaded);
      },
      () => {
        if (live) failed();
      },
    );
    return () => {
      live = false;
    };
  }, [due, attempt]);

  return Drawing;
}

function tellNotDrawn(): void {
  notify(words.notDrawn);
}
