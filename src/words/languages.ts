import type { Words } from './en.ts';
import { speak } from './words.ts';

export type Languages = Readonly<Record<string, () => Promise<Words>>>;

/** The language that is part of the page. */
const ENGLISH = 'en-US';
/** The other languages by locale, each fetched only when it is wanted. */
const OTHERS: Languages = {};

/** All that the page can speak. */
export const LOCALES: readonly string[] = [ENGLISH, ...Object.keys(OTHERS)];

/** Speaks the first of the wanted languages that there is; English where there is none, or where it cannot be fetched. */
export async function speakOneOf(wanted: readonly string[], others: Languages = OTHERS): Promise<void> {
  const known = [ENGLISH, ...Object.keys(others)];
  const locale = wanted.map((one) => known.find((other) => sameLanguage(one, other))).find(Boolean) ?? ENGLISH;
  const words = await others[locale]?.().catch(() => null);
  if (words) speak(locale, words);
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
