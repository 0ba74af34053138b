import { foldAccents } from '#src/content/search/analysis.ts';
import { search as words } from '#src/words/en/search.ts';
import type { spoken } from '#src/words/en/spoken.ts';

/** More readings than this of one query are of no use. */
const MOST = 8;

/**
 * What a query may mean, each in folded words with single spaces: first as it was typed, then with words of daily
 * speech replaced by what they stand for. Words that say nothing are left out, if any others are there.
 */
export function readings(query: string, meanings: typeof spoken.meanings): readonly string[] {
  const typed = tidy(foldAccents(query));
  const telling = tidy(typed.replace(words.idle, ' '));
  const asked = telling === '' ? typed : telling;
  if (asked === '') return [];
  const found = [asked];
  for (const [phrase, stands] of Object.entries(meanings)) {
    if (!` ${asked} `.includes(` ${phrase} `)) continue;
    for (const meaning of stands) found.push(tidy(` ${asked} `.replace(` ${phrase} `, ` ${meaning} `)));
  }
  return [...new Set(found)].slice(0, MOST);
}

function tidy(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
