import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchTapeOfPage } from '#src/app/fetch-tape.ts';
import type { ContentRecord, RecordKind } from '#src/content/records.ts';
import { openPage, select } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { playTape, retryTape } from '#src/state/tape-actions.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const strips = [{ order: 1 }];
const tape = () => store.getState().session.tape;

let stop = (): void => undefined;

beforeEach(() => freshStore(SMALL_ATLAS));
afterEach(() => stop());

it('hands on the strips of each taping page once, and of nothing else', async () => {
  const load = vi.fn((kind: RecordKind, id: string) =>
    Promise.resolve({ kind, id, strips } as unknown as ContentRecord),
  );
  stop = fetchTapeOfPage(load);
  openPage({ kind: 'massage', id: 'hip' });
  expect(load).not.toHaveBeenCalled();
  openPage({ kind: 'taping', id: 'hip-tape' });
  await vi.waitFor(() => expect(tape()).toEqual({ id: 'hip-tape', strips }));
  openPage(null);
  openPage({ kind: 'taping', id: 'hip-tape' });
  expect(load).toHaveBeenCalledExactlyOnceWith('taping', 'hip-tape');
});

it('keeps to the page that is open when an earlier record comes late or not at all', async () => {
  const waiting = new Map<string, (record: ContentRecord | null) => void>();
  stop = fetchTapeOfPage((_kind, id) => new Promise((resolve) => waiting.set(id, resolve)));
  openPage({ kind: 'taping', id: 'slow' });
  openPage({ kind: 'taping', id: 'gone' });
  waiting.get('slow')?.({ kind: 'taping', id: 'slow', strips } as unknown as ContentRecord);
  waiting.get('gone')?.(null);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(tape()).toBeNull();
});

it('says when a record does not come, asks again on request, and when another page is opened', async () => {
  const record = { kind: 'taping', id: 'hip-tape', strips } as unknown as ContentRecord;
  const load = vi.fn<(kind: RecordKind, id: string) => Promise<ContentRecord | null>>();
  load.mockRejectedValueOnce(new Error('no network')).mockResolvedValue(record);
  stop = fetchTapeOfPage(load);
  openPage({ kind: 'taping', id: 'hip-tape' });
  await vi.waitFor(() => expect(store.getState().session.taping.failed).toBe(true));
  expect(tape()).toBeNull();
  retryTape();
  await vi.waitFor(() => expect(tape()).toEqual({ id: 'hip-tape', strips }));
  expect(load).toHaveBeenCalledTimes(2);
  expect(store.getState().session.taping.failed).toBe(false);
});

it('lets the player go when its page is left', () => {
  stop = fetchTapeOfPage(() => Promise.resolve(null));
  openPage({ kind: 'taping', id: 'hip-tape' });
  playTape('hip-tape');
  select('l4');
  expect(store.getState().session.taping.play).toBeNull();
});
