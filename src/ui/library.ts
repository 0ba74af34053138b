import { createContext, useContext } from 'react';
import type {
  ContentRecord,
  GlossaryEntry,
  LearnIndex,
  RecordKind,
  RecordSummary,
  RedFlag,
  Source,
} from '#src/content/records.ts';

/** All that the page has to say; `content/library.ts` is one, a test brings its own. */
export interface Library {
  readonly summaries: readonly RecordSummary[];
  readonly redFlags: readonly RedFlag[];
  /** Null when there is no such record; rejects when it cannot be fetched. */
  loadRecord(kind: RecordKind, id: string): Promise<ContentRecord | null>;
  loadSources(): Promise<readonly Source[]>;
  loadGlossary(): Promise<readonly GlossaryEntry[]>;
  loadLearnIndex(): Promise<LearnIndex>;
  /** Fetches what `pictureUrl` answers from. */
  loadPictures(): Promise<void>;
  /** Null before `loadPictures`, and where a record has no picture. */
  pictureUrl(kind: RecordKind, id: string): string | null;
}

export const EMPTY_LIBRARY: Library = {
  summaries: [],
  redFlags: [],
  loadRecord: () => Promise.resolve(null),
  loadSources: () => Promise.resolve([]),
  loadGlossary: () => Promise.resolve([]),
  loadLearnIndex: () => Promise.resolve({ tours: [], advice: [] }),
  loadPictures: () => Promise.resolve(),
  pictureUrl: () => null,
};

export const LibraryContext = createContext<Library>(EMPTY_LIBRARY);

export function useLibrary(): Library {
  return useContext(LibraryContext);
}

export function findSummary(library: Library, kind: RecordKind, id: string): RecordSummary | null {
  return library.summaries.find((summary) => summary.kind === kind && summary.id === id) ?? null;
}

/** The records of a kind that concern a structure: those made for it first. */
export function recordsAbout(library: Library, kind: RecordKind, baseId: string): readonly RecordSummary[] {
  const related = library.summaries.filter((summary) => summary.kind === kind && summary.structures.includes(baseId));
  return related.toSorted((a, b) => Number(b.structures[0] === baseId) - Number(a.structures[0] === baseId));
}
