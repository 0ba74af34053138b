import { redFlags, summaries } from 'virtual:ilium-content';
import type { ContentRecord, GlossaryEntry, RecordKind, Source } from './records.ts';

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
