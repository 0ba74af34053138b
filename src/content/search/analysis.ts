import type { Options } from 'minisearch';
import { RECORD_KINDS } from '../records.ts';

/** What is found: the records, the words that are explained, and the danger signs. */
export const FOUND_KINDS = [...RECORD_KINDS, 'term', 'danger'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** One thing that can be found. */
export interface SearchEntry {
  /** Unique: `kind/id`. */
  readonly key: string;
  readonly title: string;
  /** Other words for it. */
  readonly also: readonly string[];
  /** The plain phrase after the name. */
  readonly lay: string;
  /** What an explained word means, else empty; shown and not searched. */
  readonly means: string;
  /** What else it says, each word once. */
  readonly text: string;
  /** The key of the record to open, where it has no page of its own; else empty. */
  readonly opens: string;
}

/** How entries become an index; whoever reads one has to take words apart in the same way. */
export const INDEX_OPTIONS = {
  idField: 'key',
  fields: ['title', 'also', 'lay', 'text'],
  storeFields: ['title', 'also', 'lay', 'means', 'opens'],
  stringifyField: (value) => (Array.isArray(value) ? value.join(' ') : String(value)),
  processTerm: (term) => foldAccents(term),
} satisfies Options<SearchEntry>;

/** In lower case and without accents. */
export function foldAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
