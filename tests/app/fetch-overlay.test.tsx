import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { fetchOverlay } from '#src/app/fetch-overlay.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { select, setOverlay, setSides } from '#src/state/actions.ts';
import { askAtPlace, setMapFocus, setPaint } from '#src/state/overlay-actions.ts';
import { type Paint, store } from '#src/state/store.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { SKIN_GRAPH } from '#tests/support/skin-graph.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const ATLAS: Atlas = {
  ...SMALL_ATLAS,
  landmarks: [{ id: 'origin', name: 'Origin', structure: 'skin', side: 'midline', position: [0, 0, 0] }],
};
const paint = () => store.getState().session.paint;
const load = vi.fn((): Promise<RelationGraph> => Promise.resolve(SKIN_GRAPH));

let stop = (): void => undefined;

beforeEach(() => {
  load.mockClear();
  freshStore(ATLAS);
  stop = fetchOverlay(load);
});
afterEach(() => stop());

async function painted(change: () => void): Promise<Paint> {
  const before = paint();
  change();
  return await vi.waitFor(() => {
    const now = paint();
    if (!now || now === before) throw new Error('Nothing new is painted.');
    return now;
  });
}
const numbers = ({ marks }: Paint) => marks.map(({ number }) => number);

it('fetches nothing while no map is on', () => {
  select('piriformis-right');
  expect(load).not.toHaveBeenCalled();
});

it('paints the sore spots of the selected muscle on its side', async () => {
  select('piriformis-right');
  const right = await painted(() => setOverlay('trigger-points'));
  expect(right.by).toBe('overlay');
  expect(right.marks).toEqual([
    { look: 'spot', atMm: [-90, 0, 0], number: 1 },
    { look: 'spot', atMm: [-50, 0, 0], number: 2 },
  ]);
  const left = await painted(() => select('piriformis-left'));
  expect(left.marks.map(({ atMm }) => atMm[0])).toEqual([90, 50]);
});

it('narrows the map to one spot', async () => {
  select('piriformis-right');
  await painted(() => setOverlay('trigger-points'));
  const one = await painted(() => setMapFocus('trigger-point/piriformis-2'));
  expect(numbers(one)).toEqual([2]);
});

it('shows every spot as a sign while no muscle is chosen, and the map of the one that is', async () => {
  const all = await painted(() => setOverlay('trigger-points'));
  expect([all.zones, numbers(all)]).toEqual([[], [undefined, undefined]]);
  const chosen = await painted(() => setMapFocus('muscle/piriformis'));
  expect([chosen.zones.length, numbers(chosen)]).toEqual([1, [1, 2]]);
});

it('paints the skin of the roots on the sides that are shown', async () => {
  const both = await painted(() => setOverlay('dermatomes'));
  expect(both.zones.map(({ tone, strokes }) => [tone, strokes.length])).toEqual([[4, 2]]);
  const left = await painted(() => setSides('left'));
  expect(left.zones[0]?.strokes.map(({ wayMm }) => wayMm[0]?.[0])).toEqual([80]);
});

it('rings the place that was asked about', async () => {
  await painted(() => setOverlay('dermatomes'));
  const asked = await painted(() => askAtPlace([-80, 1, 2]));
  expect(asked.marks).toEqual([{ look: 'pinch', atMm: [-80, 1, 2] }]);
});

it('wipes its own paint when the map is taken off, and nobody else’s', async () => {
  await painted(() => setOverlay('dermatomes'));
  setOverlay('none');
  expect(paint()).toBeNull();
  await painted(() => setOverlay('dermatomes'));
  const other: Paint = { by: 'finder', zones: [], marks: [] };
  setPaint(other);
  setOverlay('none');
  expect(paint()).toBe(other);
});

it('drops a map that comes after it was taken off', async () => {
  let come = (_graph: RelationGraph): void => undefined;
  load.mockImplementationOnce(() => new Promise((resolve) => (come = resolve)));
  setOverlay('dermatomes');
  setOverlay('none');
  come(SKIN_GRAPH);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(paint()).toBeNull();
});
