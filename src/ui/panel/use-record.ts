import type { ContentRecord, RecordKind, Source } from '#src/content/records.ts';
import { useLibrary } from '../library.ts';
import { type Loaded, useLoaded } from '../parts/use-loaded.ts';

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
