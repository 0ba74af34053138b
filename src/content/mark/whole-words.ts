/**
 * Finds any of some words or phrases where they stand by themselves, whatever their case; the longest first.
 * Null when there are none. The found phrase is the whole match.
 */
export function wholeWords(phrases: readonly string[]): RegExp | null {
  if (phrases.length === 0) return null;
  const longestFirst = [...new Set(phrases)].toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}–-])(?:${any})(?![\\p{L}\\p{N}–-])`, 'giu');
}
