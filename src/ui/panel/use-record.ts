import type { ContentRecord, GlossaryEntry, LearnIndex, RecordKind, Source } from '#src/content/records.ts';
import { type Library, useLibrary } from '../library.ts';
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
