import { foldAccents } from '#src/content/search/analysis.ts';
import type { SearchHit } from './search-index.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Cuts a text where words of it matched; of a word that was only begun, the beginning is marked. */
export function markWords(text: string, { matched, asked }: Pick<SearchHit, 'matched' | 'asked'>): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number, marked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked });
    from = Math.max(from, to);
  };
  for (const found of text.matchAll(WORD)) {
    const word = foldAccents(found[0]);
    if (!matched.includes(word) && !asked.includes(word)) continue;
    const begun = asked.filter((term) => word.startsWith(term)).map((term) => term.length);
    add(found.index, false);
    add(found.index + (begun.length > 0 ? Math.max(...begun) : found[0].length), true);
  }
  add(text.length, false);
  return pieces;
}
