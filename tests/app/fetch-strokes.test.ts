import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchStrokesOfPage } from '#src/app/fetch-strokes.ts';
import type { ContentRecord, RecordKind } from '#src/content/records.ts';
import { openPage } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

const strokesAt = [{ kind: 'gliding', muscle: 'hip', along: [] }];
const massage = () => store.getState().session.massage;

let stop = (): void => undefined;

beforeEach(() => freshStore());
afterEach(() => stop());

it('hands on the strokes of each massage page once, and of nothing else', async () => {
  const load = vi.fn((kind: RecordKind, id: string) =>
    Promise.resolve({ kind, id, strokesAt } as unknown as ContentRecord),
  );
  stop = fetchStrokesOfPage(load);
  openPage({ kind: 'taping', id: 'hip' });
  expect(load).not.toHaveBeenCalled();
  openPage({ kind: 'massage', id: 'hip-rub' });
  await vi.waitFor(() => expect(massage()).toEqual({ id: 'hip-rub', strokes: strokesAt }));
  openPage(null);
  openPage({ kind: 'massage', id: 'hip-rub' });
  expect(load).toHaveBeenCalledExactlyOnceWith('massage', 'hip-rub');
});

it('keeps to the page that is open when an earlier record comes late or not at all', async () => {
  const waiting = new Map<string, (record: ContentRecord | null) => void>();
  stop = fetchStrokesOfPage((_kind, id) => new Promise((resolve) => waiting.set(id, resolve)));
  openPage({ kind: 'massage', id: 'slow' });
  openPage({ kind: 'massage', id: 'gone' });
  waiting.get('slow')?.({ kind: 'massage', id: 'slow', strokesAt } as unknown as ContentRecord);
  waiting.get('gone')?.(null);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(massage()).toBeNull();
});
