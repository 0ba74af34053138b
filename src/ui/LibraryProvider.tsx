import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type Library, LibraryContext, SummariesContext } from './library.ts';
import { useLoaded } from './parts/use-loaded.ts';

export interface LibraryProviderProps {
  readonly library: Library;
  readonly children: ReactNode;
}

/** Hands the library down, and puts the summaries into it once they were wanted and have come. */
export function LibraryProvider({ library, children }: LibraryProviderProps) {
  const [wanted, setWanted] = useState(false);
  const want = useCallback(() => setWanted(true), []);
  const atHand = library.summaries.length > 0;
  const fetched = useLoaded('summaries', () => library.loadSummaries(), wanted && !atHand);
  const whole = useMemo(
    () => (fetched.status === 'ready' ? { ...library, summaries: fetched.value } : library),
    [library, fetched],
  );
  const access = useMemo(
    () => ({ loaded: atHand ? ({ status: 'ready', value: library.summaries } as const) : fetched, want }),
    [library, atHand, fetched, want],
  );
  return (
    <SummariesContext value={access}>
      <LibraryContext value={whole}>{children}</LibraryContext>
    </SummariesContext>
  );
}
