import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchBallOfPage } from '#src/app/fetch-release.ts';
import type { ContentRecord, RecordKind } from '#src/content/records.ts';
import { openPage } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const pressed = { spotAt: { kind: 'landmark' }, ball: { tool: 'soft' } };
let stop = (): void => undefined;

beforeEach(() => freshStore(SMALL_ATLAS));
afterEach(() => stop());

it('hands on what each release page presses with, and nothing of the rest of its record', async () => {
  const load = vi.fn((kind: RecordKind, id: string) =>
    Promise.resolve({ kind, id, ...pressed, steps: [] } as unknown as ContentRecord),
  );
  stop = fetchBallOfPage(load);
  openPage({ kind: 'taping', id: 'hip' });
  expect(load).not.toHaveBeenCalled();
  openPage({ kind: 'release', id: 'hip-ball' });
  await vi.waitFor(() => expect(store.getState().session.ball).toEqual({ id: 'hip-ball', ...pressed }));
  openPage({ kind: 'release', id: 'other' });
  await vi.waitFor(() => expect(store.getState().session.ball?.id).toBe('other'));
});

it('goes without where the record does not come', async () => {
  stop = fetchBallOfPage(() => Promise.reject(new Error('offline')));
  openPage({ kind: 'release', id: 'hip-ball' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(store.getState().session.ball).toBeNull();
});
