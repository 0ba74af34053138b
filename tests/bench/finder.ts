import { findSources } from '#src/relations/finder/find.ts';
import { middleOf, sorePlaceAt } from '#src/relations/finder/sore-places.ts';
import { BRUSH_STEP_MM } from '#src/state/finder.ts';
import { readFinder } from '../support/finder-knowledge.ts';
import { PAIN_TABLE } from '../support/pain-table.ts';
import { median } from './table.ts';

/** As many places as a person can brush on. */
const PLACES = 150;

/** How long the pain finder takes from brushed skin to its list, ms: for every row of the table of places, brushed all over. */
export async function answerTimes(rounds: number): Promise<{ readonly median: number; readonly slowest: number }> {
  const { knowledge, placed } = await readFinder();
  const times = PAIN_TABLE.map(({ areas, symptoms }) => {
    const middle = middleOf(placed.find(({ area }) => area === areas[0])?.strokes ?? []) ?? [0, 0, 0];
    const [x, y, z] = middle;
    const rows = Math.ceil(Math.sqrt(PLACES));
    const spots = Array.from({ length: PLACES }, (_, i) => {
      return [x + (i % rows) * BRUSH_STEP_MM, y + Math.floor(i / rows) * BRUSH_STEP_MM, z] as const;
    });
    return median(
      Array.from({ length: rounds }, () => {
        const start = performance.now();
        findSources({ places: spots.map((spot) => sorePlaceAt(spot, placed)), symptoms }, knowledge);
        return performance.now() - start;
      }),
    );
  });
  return { median: median(times), slowest: Math.max(...times) };
}
