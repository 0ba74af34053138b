import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchOverlay } from '#src/app/fetch-overlay.ts';
import { FED_TONE, PATH_TONE } from '#src/relations/glows.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { linkTo, select, setOverlay } from '#src/state/actions.ts';
import { setPaint } from '#src/state/overlay-actions.ts';
import { store } from '#src/state/store.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { NERVE_GRAPH } from '#tests/support/nerve-graph.ts';

const emphasis = () => store.getState().session.emphasis;
const tones = () => emphasis()?.tones ?? {};
let stop = (): void => undefined;

beforeEach(() => freshStore());
afterEach(() => stop());

it('fetches the graph when the relations are first shown, and once', async () => {
  const load = vi.fn(() => Promise.resolve(NERVE_GRAPH));
  stop = fetchOverlay(load);
  select('sciatic-nerve-right');
  expect(load).not.toHaveBeenCalled();
  setOverlay('relations');
  await vi.waitFor(() => expect(tones()).toEqual({ 'sciatic-nerve-right': PATH_TONE }));
  expect(emphasis()?.beside).toEqual(['piriformis-right']);
  select('piriformis-left');
  expect(tones()).toEqual({ 'piriformis-left': FED_TONE });
  expect(load).toHaveBeenCalledTimes(1);
});

it('lights the way to a second structure', async () => {
  stop = fetchOverlay(() => Promise.resolve(NERVE_GRAPH));
  select('piriformis-right');
  linkTo('sciatic-nerve-right');
  await vi.waitFor(() => expect(tones()).toEqual({ 'piriformis-right': PATH_TONE, 'sciatic-nerve-right': FED_TONE }));
});

it('colours every muscle of the map by its main root, on both sides', async () => {
  stop = fetchOverlay(() => Promise.resolve(NERVE_GRAPH));
  setOverlay('myotomes');
  await vi.waitFor(() => expect(tones()).toEqual({ 'piriformis-right': 5, 'piriformis-left': 5 }));
});

it('wipes what it painted when the overlay goes, and nothing else', async () => {
  stop = fetchOverlay(() => Promise.resolve(NERVE_GRAPH));
  select('sciatic-nerve-right');
  setOverlay('relations');
  await vi.waitFor(() => expect(store.getState().session.paint?.by).toBe('overlay'));
  setOverlay('none');
  expect(store.getState().session).toMatchObject({ paint: null, emphasis: null });
  setOverlay('relations');
  const foreign = { by: 'finder', zones: [], marks: [] } as const;
  setPaint(foreign);
  setOverlay('none');
  expect(store.getState().session.paint).toBe(foreign);
});

it('does without a graph that does not come, and asks again with the next question', async () => {
  const load = vi.fn<() => Promise<RelationGraph>>(() => Promise.reject(new Error('offline')));
  stop = fetchOverlay(load);
  select('sciatic-nerve-right');
  setOverlay('relations');
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  expect(emphasis()).toBeNull();
  load.mockResolvedValue(NERVE_GRAPH);
  select('sciatic-nerve-left');
  await vi.waitFor(() => expect(tones()).toEqual({ 'sciatic-nerve-left': PATH_TONE }));
});
