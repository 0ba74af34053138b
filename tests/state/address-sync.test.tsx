import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hide, loadAtlas, openPage, select, setCameraPose, setPeel, undo } from '#src/state/actions.ts';
import { startAddressSync } from '#src/state/address-sync.ts';
import { store } from '#src/state/store.ts';
import { START_VIEW } from '#src/state/view.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

let stop: () => void = () => undefined;
const view = () => store.getState().view;
const start = (hash: string) => {
  window.history.replaceState(null, '', hash === '' ? '/' : hash);
  stop = startAddressSync(({ id }) => id === 'sciatica');
};
/** The browser goes back or forward in its own time. */
const travelled = (go: () => void) =>
  new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    go();
  });

beforeEach(() => {
  freshStore();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('reading', () => {
  it('begins with what the address says, with no way back', () => {
    start('#/structure/piriformis?peel=4,4');
    expect(view()).toMatchObject({ selectedId: 'piriformis-right', peel: { left: 4, right: 4 } });
    expect(store.getState().past).toEqual([]);
    expect(window.location.hash).toBe('#/structure/piriformis-right?peel=4,4');
  });

  it('shows the start view for nonsense and says so', () => {
    start('#/structure/tail-fin');
    expect(view()).toEqual(START_VIEW);
    expect(store.getState().session.notice).toContain('tail-fin');
  });

  it('reads again when the atlas arrives', () => {
    freshStore(null);
    start('#/structure/piriformis');
    expect(view().selectedId).toBe('piriformis');
    loadAtlas(SMALL_ATLAS);
    expect(view().selectedId).toBe('piriformis-right');
    vi.runAllTimers();
    expect(window.location.hash).toBe('#/structure/piriformis-right');
  });

  it('says so when the atlas arrives and has no such structure', () => {
    freshStore(null);
    start('#/structure/tail-fin');
    expect(store.getState().session.notice).toBeNull();
    loadAtlas(SMALL_ATLAS);
    expect(view()).toEqual(START_VIEW);
    expect(store.getState().session.notice).toContain('tail-fin');
  });
});

describe('writing', () => {
  it('leaves an empty address alone at the start', () => {
    start('');
    vi.runAllTimers();
    expect(window.location.hash).toBe('');
  });

  it('pushes a page at once and replaces other changes after they rest', () => {
    start('');
    const push = vi.spyOn(window.history, 'pushState');
    const replace = vi.spyOn(window.history, 'replaceState');
    select('l4');
    expect(window.location.hash).toBe('#/structure/l4');
    expect(push).toHaveBeenCalledTimes(1);
    setPeel('both', 2);
    hide(['skin']);
    vi.advanceTimersByTime(199);
    expect(replace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(replace).toHaveBeenCalledTimes(1);
    expect(window.location.hash).toBe('#/structure/l4?hide=skin&peel=2,2');
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('writes what was waiting before it goes to another page', () => {
    start('');
    select('l4');
    setPeel('both', 2);
    const replace = vi.spyOn(window.history, 'replaceState');
    openPage({ kind: 'pain', id: '' }, null);
    expect(replace).toHaveBeenCalledExactlyOnceWith(null, '', '#/structure/l4?peel=2,2');
    expect(window.location.hash.startsWith('#/pain')).toBe(true);
  });

  it('bears a browser that refuses', () => {
    start('');
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    expect(() => select('l4')).not.toThrow();
    expect(view().selectedId).toBe('l4');
  });
});

describe('back and forward', () => {
  /** The window travels by its own clock. */
  beforeEach(() => vi.useRealTimers());
  const rest = () => new Promise((resolve) => setTimeout(resolve, 250));

  it('restore each page with its view', async () => {
    start('');
    select('l4');
    setPeel('both', 4);
    await rest();
    select('piriformis-right');
    await travelled(() => window.history.back());
    expect(view()).toMatchObject({ selectedId: 'l4', peel: { left: 4, right: 4 } });
    await travelled(() => window.history.back());
    expect(view()).toEqual(START_VIEW);
    await travelled(() => window.history.forward());
    expect(view().selectedId).toBe('l4');
  });

  it('make no new step in the history of the browser, and can be undone', async () => {
    start('');
    select('l4');
    const push = vi.spyOn(window.history, 'pushState');
    await travelled(() => window.history.back());
    await rest();
    expect(push).not.toHaveBeenCalled();
    expect(window.location.hash).toBe('');
    undo();
    expect(view().selectedId).toBe('l4');
  });
});

it('does nothing more once it is stopped, but writes what was waiting', () => {
  start('');
  setCameraPose({ position: [0, 0, -900], target: [0, 0, 0] });
  stop();
  expect(window.location.hash).toBe('#/?cam=0,0,-900,0,0,0');
  select('l4');
  expect(window.location.hash).not.toContain('l4');
});
