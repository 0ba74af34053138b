import { redFlags, summaries } from 'virtual:ilium-content';
import type { ContentRecord, GlossaryEntry, LearnIndex, RecordKind, Source } from './records.ts';

/** Loaded with the page: the summary of every record, and the red flags. */
export { redFlags, summaries };

/** Fetches a whole record; null if there is none, an error if it could not be fetched. */
export async function loadRecord(kind: RecordKind, id: string): Promise<ContentRecord | null> {
  const { loaders } = await import('virtual:ilium-content/loaders');
  const load = loaders[`${kind}/${id}`];
  return load ? (await load()).record : null;
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

let pictures: typeof import('./pictures.ts') | null = null;

/** Fetches the list of pictures, from which `pictureUrl` answers. */
export async function loadPictures(): Promise<void> {
  pictures = await import('./pictures.ts');
}

/** Where the picture of a record lies; null while the list is not there, and where the record has none. */
export function pictureUrl(kind: RecordKind, id: string): string | null {
  return pictures?.pictureUrl(kind, id) ?? null;
}
