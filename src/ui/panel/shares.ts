import { plainText } from '#src/content/passage.ts';
import type { Inline } from '#src/content/records.ts';

/** A plain figure, such as `6.6`, with or without its sign. */
const FIGURE = /^(\d+(?:\.\d+)?)\s*%?$/;

/**
 * How long the bar of each row is, as a part of the longest: for a table whose last column says by its title that it
 * holds percentages, each of them one figure. Null for any other table.
 */
export function sharesOf(
  header: readonly (readonly Inline[])[],
  rows: readonly (readonly (readonly Inline[])[])[],
): readonly number[] | null {
  const title = header.at(-1);
  if (!title || !plainText(title).endsWith('%')) return null;
  const figures = rows.map((row) => Number(FIGURE.exec(plainText(row[header.length - 1] ?? []))?.[1] ?? Number.NaN));
  const longest = Math.max(...figures);
  return figures.length > 0 && longest > 0 ? figures.map((figure) => figure / longest) : null;
}
