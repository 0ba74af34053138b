import { readContent } from '#src/content/load.ts';
import { buildSearchIndex } from '#src/content/search/build-index.ts';
import { openSearchIndex } from '#src/ui/search/search-index.ts';
import { EXPECTED_HITS } from '../support/search-queries.ts';
import { median } from './table.ts';

/** How long the search takes to answer, ms. */
export interface KeystrokeTimes {
  readonly median: number;
  readonly slowest: number;
  /** What stood in the field when it was slowest. */
  readonly slowestQuery: string;
}

/** Types every query of the tests letter by letter; of each keystroke the median of all rounds counts. */
export async function keystrokeTimes(contentDir: string, rounds: number): Promise<KeystrokeTimes> {
  const { content } = await readContent(contentDir);
  const find = openSearchIndex(buildSearchIndex(content));
  const begun = EXPECTED_HITS.flatMap(({ query }) => Array.from(query, (_, i) => query.slice(0, i + 1)));
  const times = new Map<string, number[]>(begun.map((query) => [query, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [query, taken] of times) {
      const start = performance.now();
      find(query);
      taken.push(performance.now() - start);
    }
  }
  const usual = [...times].map(([query, taken]) => ({ query, ms: median(taken) }));
  const slowest = usual.reduce((worst, one) => (one.ms > worst.ms ? one : worst));
  return { median: median(usual.map(({ ms }) => ms)), slowest: slowest.ms, slowestQuery: slowest.query };
}
