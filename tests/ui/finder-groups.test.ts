import { beforeAll, expect, it } from 'vitest';
import type { Content } from '#src/content/content.ts';
import { readContent } from '#src/content/load.ts';
import { DANGER_GROUPS, groupSigns } from '#src/ui/panel/finder/danger-groups.ts';
import { MIDLINE_PLACES, PLACE_GROUPS } from '#src/ui/panel/finder/place-groups.ts';

let content: Content;
beforeAll(async () => {
  ({ content } = await readContent('content'));
});

it('every danger sign is asked for once, under a heading of its own sort', () => {
  const asked = Object.values(DANGER_GROUPS).flat();
  expect(asked.toSorted()).toEqual(content.redFlags.map(({ id }) => id).toSorted());
});

it('a danger sign that no heading names is asked for all the same', () => {
  const [first] = content.redFlags;
  if (!first) throw new Error('there are no danger signs');
  expect(groupSigns([{ ...first, id: 'new-sign' }])).toMatchObject([{ group: 'rest', flags: [{ id: 'new-sign' }] }]);
});

it('the places to choose from are areas of the skin, each once', () => {
  const areas = new Set(content.relations.areas.map(({ id }) => id));
  const places = Object.values(PLACE_GROUPS).flat();
  expect(places.filter((id) => !areas.has(id))).toEqual([]);
  expect(new Set(places).size).toBe(places.length);
  expect(MIDLINE_PLACES.filter((id) => !places.includes(id))).toEqual([]);
});
