import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addToPlan, movePlanItem, notePlanItem, removeFromPlan } from '#src/state/plan-actions.ts';
import { formatPlan, parsePlan } from '#src/state/plan-file.ts';
import { forgetAside, recallAside, startPlanMemory } from '#src/state/plan-memory.ts';
import { planStore } from '#src/state/plan-store.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { memoryStorage, refusedStorage } from '#tests/support/memory-storage.ts';
import { freshPlan, idsOf, planItem, planOf } from '#tests/support/plans.ts';

const KEY = 'ilium.plan';
const SECOND_MS = 1000;

/** A window of which only the events matter. */
function quietWindow(): Window & { tell(type: string, key?: string): void; hide(): void } {
  const page = Object.assign(new EventTarget(), {
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
    tell: (type: string, key = '') => page.dispatchEvent(Object.assign(new Event(type), { key })),
    hide: () => {
      page.document.visibilityState = 'hidden';
      page.document.dispatchEvent(new Event('visibilitychange'));
    },
  });
  return page as unknown as ReturnType<typeof quietWindow>;
}

const state = () => planStore.getState();
const ids = () => idsOf(state().plan).join(' ');
const storedIds = (entries: Record<string, string>) => {
  const read = parsePlan(entries[KEY] ?? '');
  return 'plan' in read ? idsOf(read.plan).join(' ') : read.fault;
};
/** A visit with this storage, and how it ends. */
function visit(storage: () => Storage, page = quietWindow()) {
  freshPlan();
  return { page, leave: startPlanMemory(storage, page) };
}

beforeEach(() => {
  vi.useFakeTimers();
  freshStore();
  freshPlan();
});

describe('startPlanMemory', () => {
  it('brings the plan back on the next visit', () => {
    const entries = {};
    const first = visit(() => memoryStorage(entries));
    addToPlan('release', 'a');
    addToPlan('taping', 'b');
    notePlanItem('taping/b', 'two days');
    movePlanItem(1, 0);
    first.leave();
    const { plan } = state();
    visit(() => memoryStorage(entries)).leave();
    expect(state().plan).toEqual(plan);
    expect(state().kept).toBe('yes');
  });

  it('writes once for a burst of typing, and at once when the page goes', () => {
    const entries = {};
    const storage = memoryStorage(entries);
    const writes = vi.spyOn(storage, 'setItem');
    const { page } = visit(() => storage);
    addToPlan('release', 'a');
    for (const note of ['s', 'sl', 'slow']) notePlanItem('release/a', note);
    expect(writes).not.toHaveBeenCalled();
    vi.advanceTimersByTime(SECOND_MS);
    expect(writes).toHaveBeenCalledTimes(1);
    addToPlan('release', 'b');
    page.tell('pagehide');
    expect(storedIds(entries)).toBe('a b');
    addToPlan('release', 'c');
    page.hide();
    expect(storedIds(entries)).toBe('a b c');
  });

  it('loses nothing that was added before the storage was read', () => {
    const entries = { [KEY]: formatPlan(planOf('old')) };
    addToPlan('release', 'new');
    startPlanMemory(() => memoryStorage(entries), quietWindow())();
    expect(ids()).toBe('old new');
    expect(storedIds(entries)).toBe('old new');
  });

  it('says when there is no room, keeps what was kept before, and catches up', () => {
    const entries: Record<string, string> = { [KEY]: formatPlan(planOf('old')) };
    let full = true;
    visit(() => memoryStorage(entries, full));
    expect(state().kept).toBe('yes');
    addToPlan('release', 'new');
    vi.advanceTimersByTime(SECOND_MS);
    expect(state().kept).toBe('full');
    expect(ids()).toBe('old new');
    expect(storedIds(entries)).toBe('old');
    full = false;
    notePlanItem('release/new', 'slow');
    vi.advanceTimersByTime(SECOND_MS);
    expect(state().kept).toBe('yes');
    expect(storedIds(entries)).toBe('old new');
  });

  it('says that the browser refuses only once there is something to lose', () => {
    visit(refusedStorage);
    vi.advanceTimersByTime(SECOND_MS);
    expect(state().kept).toBe('yes');
    addToPlan('release', 'a');
    vi.advanceTimersByTime(SECOND_MS);
    expect(state()).toMatchObject({ kept: 'refused' });
    expect(ids()).toBe('a');
  });
});

describe('another tab', () => {
  it('is followed', () => {
    const entries: Record<string, string> = { [KEY]: formatPlan(planOf('a', 'b')) };
    const { page } = visit(() => memoryStorage(entries));
    entries[KEY] = formatPlan(planOf('b', 'c'));
    page.tell('storage', 'ilium.theme');
    expect(ids()).toBe('a b');
    page.tell('storage', KEY);
    expect(ids()).toBe('b c');
  });

  it('loses nothing when both change at once', () => {
    const entries: Record<string, string> = { [KEY]: formatPlan(planOf('a')) };
    visit(() => memoryStorage(entries));
    addToPlan('release', 'mine');
    entries[KEY] = formatPlan(planOf('a', 'theirs'));
    vi.advanceTimersByTime(SECOND_MS);
    expect(ids()).toBe('a theirs mine');
    expect(storedIds(entries)).toBe('a theirs mine');
  });

  it('cannot bring back what was taken out here after its change was seen', () => {
    const entries: Record<string, string> = { [KEY]: formatPlan(planOf('a', 'b')) };
    visit(() => memoryStorage(entries));
    removeFromPlan('release/a');
    vi.advanceTimersByTime(SECOND_MS);
    expect(storedIds(entries)).toBe('b');
  });

  it('is looked at when the page comes back from where no events reach it', () => {
    const entries: Record<string, string> = {};
    const { page } = visit(() => memoryStorage(entries));
    entries[KEY] = formatPlan(planOf('a'));
    page.tell('pageshow');
    expect(ids()).toBe('a');
  });

  it('that empties the storage takes nothing from this one', () => {
    const entries: Record<string, string> = { [KEY]: formatPlan(planOf('a')) };
    const { page } = visit(() => memoryStorage(entries));
    delete entries[KEY];
    page.tell('storage', KEY);
    addToPlan('release', 'b');
    vi.advanceTimersByTime(SECOND_MS);
    expect(storedIds(entries)).toBe('a b');
  });
});

describe('a kept text that cannot be read', () => {
  const BROKEN = formatPlan({ ...planOf(), items: [planItem('a')] }).slice(0, 50);

  it('is put aside before anything is written, and found again on the next visit', () => {
    const entries: Record<string, string> = { [KEY]: BROKEN };
    const first = visit(() => memoryStorage(entries));
    expect(state().aside).toEqual([BROKEN]);
    addToPlan('release', 'new');
    first.leave();
    expect(storedIds(entries)).toBe('new');
    expect(Object.values(entries)).toContain(BROKEN);
    visit(() => memoryStorage(entries)).leave();
    expect(state().aside).toEqual([]);
    recallAside(() => memoryStorage(entries));
    expect(state().aside).toEqual([BROKEN]);
    forgetAside(() => memoryStorage(entries));
    expect(Object.keys(entries)).toEqual([KEY]);
    expect(state().aside).toEqual([]);
  });

  it('is not put aside twice when the page is opened twice', () => {
    const entries: Record<string, string> = { [KEY]: BROKEN };
    visit(() => memoryStorage(entries)).leave();
    visit(() => memoryStorage(entries)).leave();
    expect(Object.values(entries)).toEqual([BROKEN, BROKEN]);
    expect(state().aside).toEqual([BROKEN]);
  });

  it('is not overwritten where there is no room to put it aside', () => {
    const entries: Record<string, string> = { [KEY]: BROKEN };
    const storage = memoryStorage(entries);
    vi.spyOn(storage, 'setItem').mockImplementation((key, value) => {
      if (key !== KEY) throw new DOMException('full', 'QuotaExceededError');
      entries[key] = value;
    });
    visit(() => storage);
    addToPlan('release', 'new');
    vi.advanceTimersByTime(SECOND_MS);
    expect(entries[KEY]).toBe(BROKEN);
    expect(state().kept).toBe('full');
    expect(state().aside).toEqual([BROKEN]);
  });

  it('is left alone when it can be read: only its twin is put aside', () => {
    const entries: Record<string, string> = { [KEY]: formatPlan(planOf('a')) };
    visit(() => memoryStorage(entries)).leave();
    expect(Object.keys(entries)).toEqual([KEY]);
  });
});
