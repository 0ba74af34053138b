import { layStrip } from '#src/render/tape/lay-strip.ts';
import { TapeStack } from '#src/render/tape/tape-stack.ts';
import { realBody } from '../support/tape-skins.ts';
import { median } from './table.ts';

/** How long it takes to lay each strip of every taping on the skin, ms: the median of all rounds. */
export async function stripTimes(rounds: number): Promise<readonly number[]> {
  const { surface, places, tapings } = await realBody();
  const strips = tapings.flatMap((taping) => taping.strips);
  return strips.map((strip) => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      new TapeStack().put(layStrip({ surface, places, side: 'right' }, strip));
      return performance.now() - start;
    });
    return median(times);
  });
}
