import { useEffect, useState } from 'react';
import type { ContentRecord, GlossaryEntry, LearnIndex, RecordKind, Source } from '#src/content/records.ts';
import { type Library, useLibrary } from '../library.ts';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly retry: () => void };

/** A record, fetched when it is first looked at. */
export function useRecord(kind: RecordKind, id: string): Loaded<ContentRecord | null> {
  const library = useLibrary();
  return useLoaded(`${kind}/${id}`, () => library.loadRecord(kind, id));
}

/** The bibliography, fetched when a source is first asked for. */
export function useSources(): Loaded<readonly Source[]> {
  const library = useLibrary();
  return useLoaded('sources', () => library.loadSources());
}

/** The words that are explained, fetched when the first of them is asked for. */
export function useGlossary(): Loaded<readonly GlossaryEntry[]> {
  const library = useLibrary();
  return useLoaded('glossary', () => library.loadGlossary());
}

export function useLearnIndex(): Loaded<LearnIndex> {
  const library = useLibrary();
  return useLoaded('learn', () => library.loadLearnIndex());
}

/** Where the pictures of records lie: null for all until the list of pictures is there, and for those without one. */
export function usePictures(): Library['pictureUrl'] {
  const library = useLibrary();
  useLoaded('pictures', () => library.loadPictures());
  return library.pictureUrl;
}

/** What `load` brings, loaded again for every new key and on every retry. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key: string; attempt: number; result: Loaded<T> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names what `load` fetches, which is a new function each time
  useEffect(() => {
    let stale = false;
    const finish = (result: Loaded<T>) => {
      if (!stale) setState({ key, attempt, result });
    };
    load().then(
      (value) => finish({ status: 'ready', value }),
      () => finish({ status: 'failed', retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      stale = true;
    };
  }, [key, attempt]);
  return state?.key === key && state.attempt === attempt ? state.result : { status: 'loading' };
}
