import { createContext, useContext, useEffect } from 'react';
import type { Neighbours } from '#src/anatomy/neighbours.ts';
import type {
  ContentRecord,
  GlossaryEntry,
  LearnIndex,
  RecordKind,
  RecordSummary,
  RedFlag,
  Source,
} from '#src/content/records.ts';
import type { FinderLists } from '#src/relations/finder/knowledge.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import type { SciaticVariant } from '#src/relations/sciatic-variants.ts';
import type { Loaded } from './parts/use-loaded.ts';

/** All that the page has to say; `content/library.ts` is one, a test brings its own. What is fetched rejects when it cannot be. */
export interface Library {
  /** Those at hand: none until somebody has called `useSummaries` and they have come. */
  readonly summaries: readonly RecordSummary[];
  readonly redFlags: readonly RedFlag[];
  loadSummaries(): Promise<readonly RecordSummary[]>;
  /** What `openSearchIndex` reads. */
  loadSearchIndex(): Promise<string>;
  /** Null when there is no such record. */
  loadRecord(kind: RecordKind, id: string): Promise<ContentRecord | null>;
  loadSources(): Promise<readonly Source[]>;
  loadGlossary(): Promise<readonly GlossaryEntry[]>;
  loadLearnIndex(): Promise<LearnIndex>;
  /** How muscles, nerves, joints, skin and pain hang together. */
  loadRelations(): Promise<RelationGraph>;
  /** What the pain finder asks, and how each pain is usually felt. */
  loadFinder(): Promise<FinderLists>;
  /** How the sciatic nerve passes the piriformis. */
  loadVariants(): Promise<readonly SciaticVariant[]>;
  /** What lies over, under and beside each structure. */
  loadNeighbours(): Promise<Neighbours>;
  /** Fetches what `pictureUrl` answers from. */
  loadPictures(): Promise<void>;
  /** Null before `loadPictures`, and where a record has no picture. */
  pictureUrl(kind: RecordKind, id: string): string | null;
}

const EMPTY_LIBRARY: Library = {
  summaries: [],
  redFlags: [],
  loadSummaries: () => Promise.resolve([]),
  loadSearchIndex: () => Promise.reject(new Error('There is nothing to search.')),
  loadRecord: () => Promise.resolve(null),
  loadSources: () => Promise.resolve([]),
  loadGlossary: () => Promise.resolve([]),
  loadLearnIndex: () => Promise.resolve({ tours: [], advice: [] }),
  loadRelations: () => Promise.resolve({ nodes: [], edges: [] }),
  loadFinder: () => Promise.resolve({ symptoms: [], patterns: [], tests: [] }),
  loadVariants: () => Promise.resolve([]),
  loadNeighbours: () => Promise.resolve({}),
  loadPictures: () => Promise.resolve(),
  pictureUrl: () => null,
};

export const LibraryContext = createContext<Library>(EMPTY_LIBRARY);

export interface SummariesAccess {
  readonly loaded: Loaded<readonly RecordSummary[]>;
  /** Fetches them, if that has not begun yet. */
  readonly want: () => void;
}

export const SummariesContext = createContext<SummariesAccess>({
  loaded: { status: 'ready', value: [] },
  want: () => undefined,
});

export function useLibrary(): Library {
  return useContext(LibraryContext);
}

/** The summaries of all records, fetched when the first component that uses this is shown, or first wants them. */
export function useSummaries(wanted = true): Loaded<readonly RecordSummary[]> {
  const { loaded, want } = useContext(SummariesContext);
  useEffect(() => {
    if (wanted) want();
  }, [wanted, want]);
  return loaded;
}

export function findSummary(library: Pick<Library, 'summaries'>, kind: RecordKind, id: string): RecordSummary | null {
  return library.summaries.find((summary) => summary.kind === kind && summary.id === id) ?? null;
}

/** The records of a kind that concern a structure: those made for it first. */
export function recordsAbout(library: Library, kind: RecordKind, baseId: string): readonly RecordSummary[] {
  const related = library.summaries.filter((summary) => summary.kind === kind && summary.structures.includes(baseId));
  return related.toSorted((a, b) => Number(b.structures[0] === baseId) - Number(a.structures[0] === baseId));
}
