import { RECORD_KINDS, type RecordKind } from '#src/content/records.ts';
import type { SearchHit } from './search-index.ts';

/** The record that a hit opens; null for a danger sign: those stand together on a page of their own. */
export function recordOfHit({ key, opens }: Pick<SearchHit, 'key' | 'opens'>): { kind: RecordKind; id: string } | null {
  const [name, id] = (opens === '' ? key : opens).split('/');
  const kind = RECORD_KINDS.find((one) => one === name);
  return kind && id !== undefined ? { kind, id } : null;
}
