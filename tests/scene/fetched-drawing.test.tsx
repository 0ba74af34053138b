import { act, render } from '@testing-library/react';
import { type ComponentType, StrictMode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useFetchedDrawing } from '#src/scene/useFetchedDrawing.ts';
import { store } from '#src/state/store.ts';
import { model as words } from '#src/words/en/model.ts';
import { freshStore } from '#tests/support/fresh-store.ts';

const Drawn = () => <p>drawn</p>;

interface PageProps {
  readonly load: () => Promise<ComponentType>;
  readonly wanted: boolean;
  readonly attempt?: number;
}

function Page({ load, ...fetched }: PageProps) {
  const Drawing = useFetchedDrawing(load, fetched);
  return Drawing && <Drawing />;
}

beforeEach(() => freshStore());

async function show(page: PageProps, shown?: ReturnType<typeof render>) {
  const ui = (
    <StrictMode>
      <Page {...page} />
    </StrictMode>
  );
  let result = shown;
  await act(async () => {
    if (result) result.rerender(ui);
    else result = render(ui);
  });
  if (!result) throw new Error('nothing was rendered');
  return result;
}

it('fetches when it is wanted, not before', async () => {
  const load = vi.fn(() => Promise.resolve(Drawn));
  const shown = await show({ load, wanted: false });
  expect(load).not.toHaveBeenCalled();
  await show({ load, wanted: true }, shown);
  expect(shown.container.textContent).toBe('drawn');
});

it('says what could not be fetched, and tries anew when it is wanted anew', async () => {
  const load = vi.fn<() => Promise<ComponentType>>(() => Promise.reject(new Error('offline')));
  const shown = await show({ load, wanted: true });
  expect(shown.container.textContent).toBe('');
  expect(store.getState().session.notice).toBe(words.notDrawn);
  load.mockResolvedValue(Drawn);
  await show({ load, wanted: false }, shown);
  expect(shown.container.textContent).toBe('');
  await show({ load, wanted: true }, shown);
  expect(shown.container.textContent).toBe('drawn');
});

it('tries anew with a new attempt', async () => {
  const load = vi.fn<() => Promise<ComponentType>>(() => Promise.reject(new Error('offline')));
  const shown = await show({ load, wanted: true, attempt: 0 });
  load.mockResolvedValue(Drawn);
  await show({ load, wanted: true, attempt: 1 }, shown);
  expect(shown.container.textContent).toBe('drawn');
});
