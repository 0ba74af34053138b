import { afterAll, expect, it } from 'vitest';
import { loadLearnIndex, loadPictures, pictureUrl } from '#src/content/library.ts';
import { loadContent } from '#src/content/load.ts';
import { contentModule } from '#src/content/modules.ts';
import { removeSample, writeSample } from '#tests/support/sample-content.ts';

const dirs: string[] = [];
afterAll(async () => {
  for (const dir of dirs) await removeSample(dir);
});

it('names each tour with its length and each piece of advice with its topic, and nothing else', async () => {
  const dir = await writeSample();
  dirs.push(dir);
  const content = await loadContent(dir);
  const module = contentModule(content, '/learn') ?? '';
  const index = JSON.parse(module.replace('export const learnIndex = ', '').replace(/;\n$/, ''));
  const of = (kind: string) => content.records.map(({ record }) => record).filter((record) => record.kind === kind);
  expect(of('tour').length * of('advice').length).toBeGreaterThan(0);
  expect(index.tours.map(({ id }: { id: string }) => id)).toEqual(of('tour').map(({ id }) => id));
  expect(index.tours.every(({ minutes, stops }: { minutes: number; stops: number }) => minutes > 0 && stops > 5)).toBe(
    true,
  );
  expect(index.advice.map(({ id }: { id: string }) => id)).toEqual(of('advice').map(({ id }) => id));
});

it('the page knows all of its tours, and no picture of what is not there', async () => {
  expect((await loadLearnIndex()).tours.length).toBeGreaterThan(0);
  await loadPictures();
  expect(pictureUrl('tour', 'no-such-tour')).toBeNull();
});
