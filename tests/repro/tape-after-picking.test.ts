import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import { TapeBench } from '#src/render/tape/tape-bench.ts';
import { realBody } from '#tests/support/tape-skins.ts';

const finish = <T>(work: Generator<undefined, T>): T => {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
};

/** What is picked shares its triangles with the tape, and sorts them whenever its tree is built. */
it('lays the second tape on the same skin, though its triangles were sorted anew after the first', async () => {
  const { surface, tapings } = await realBody();
  const atlas = JSON.parse(await readFile('models/atlas/atlas.json', 'utf8'));
  const shape = () => ({
    positions: surface.positions.map((mm) => mm / MM_PER_METRE),
    indices: surface.indices.slice(),
  });
  const [first, second] = tapings;
  if (!first || !second) throw new Error('two tapings are needed');
  const picked = shape();
  const bench = new TapeBench({ skinShape: picked }, atlas);
  finish(bench.lay(first.id, first.strips, 'right'));
  picked.indices.reverse();
  const after = finish(bench.lay(second.id, second.strips, 'right'));
  const fresh = finish(new TapeBench({ skinShape: shape() }, atlas).lay(second.id, second.strips, 'right'));
  expect(after.positions).toEqual(fresh.positions);
});
