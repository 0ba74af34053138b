import { redFlags, shelves } from 'virtual:ilium-content';
import type { FinderLists } from '#src/relations/finder/knowledge.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import type { SciaticVariant } from '#src/relations/sciatic-variants.ts';
import type { ContentRecord, GlossaryEntry, LearnIndex, RecordKind, RecordSummary, Source } from './records.ts';

/** Loaded with the page; everything else is fetched, and rejects when it cannot be. */
export { redFlags };

/** None are at hand when the page begins: see `loadSummaries`. */
export const summaries: readonly RecordSummary[] = [];

const loaders = new Map(shelves.flatMap(({ kind, ids, load }) => ids.split(' ').map((id) => [`${kind}/${id}`, load])));

/** Whether there is such a record; needs no fetching. */
export function knowsRecord(kind: string, id: string): boolean {
  return loaders.has(`${kind}/${id}`);
}

/** Fetches a whole record, with its neighbours; null if there is none. */
export async function loadRecord(kind: RecordKind, id: string): Promise<ContentRecord | null> {
  const shelf = await loaders.get(`${kind}/${id}`)?.();
  return shelf?.records.find((record) => record.id === id) ?? null;
}

/** Fetches what tree, links and lists need of every record. */
export async function loadSummaries(): Promise<readonly RecordSummary[]> {
  return (await import('virtual:ilium-content/summaries')).summaries;
}

/** Fetches the index of the search. */
export async function loadSearchIndex(): Promise<string> {
  return (await import('virtual:ilium-content/search')).index;
}

/** Fetches the bibliography. */
export async function loadSources(): Promise<readonly Source[]> {
  return (await import('virtual:ilium-content/sources')).sources;
}

/** Fetches the words that are explained. */
export async function loadGlossary(): Promise<readonly GlossaryEntry[]> {
  return (await import('virtual:ilium-content/glossary')).glossary;
}

/** Fetches what the page of tours and advice says beyond the summaries. */
export async function loadLearnIndex(): Promise<LearnIndex> {
  return (await import('virtual:ilium-content/learn')).learnIndex;
}

/** Fetches how muscles, nerves, joints, skin and pain hang together. */
export async function loadRelations(): Promise<RelationGraph> {
  return (await import('virtual:ilium-content/relations')).graph;
}

/** Fetches what the pain finder asks and how each pain is usually felt. */
export async function loadFinder(): Promise<FinderLists> {
  return (await import('virtual:ilium-content/finder')).finder;
}

/** Fetches how the sciatic nerve passes the piriformis. */
export async function loadVariants(): Promise<readonly SciaticVariant[]> {
  return (await import('virtual:ilium-content/variants')).variants;
}

let pictures: typeof import('./pictures.ts') | null = null;

/** Fetches the list of pictures, from which `pictureUrl` answers. */
export async function loadPictures(): Promise<void> {
  pictures = await import('./pictures.ts');
}

/** Where the picture of a record lies; null while the list is not there, and where the record has none. */
export function pictureUrl(kind: RecordKind, id: string): string | null {
  return pictures?.pictureUrl(kind, id) ?? null;
}
