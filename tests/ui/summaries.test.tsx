import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openPage, select, setSights } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import type { Library } from '#src/ui/library.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

/** A library without summaries at hand, as the page begins. */
function farLibrary() {
  const loadSummaries = vi.fn<Library['loadSummaries']>(SMALL_LIBRARY.loadSummaries);
  return { ...SMALL_LIBRARY, summaries: [], loadSummaries };
}

const SIGHTS = {
  sights: [{ id: 'l4', spots: [{ id: 'l4', x: 100, y: 100 }] }],
  left: 0,
  right: 200,
};

describe('summaries that have to be fetched', () => {
  it('are fetched with the first page, and not again with the next', async () => {
    const library = farLibrary();
    showPage(undefined, { library });
    expect(library.loadSummaries).not.toHaveBeenCalled();
    act(() => openPage({ kind: 'pain', id: '' }));
    expect(await screen.findByRole('link', { name: /Sciatica/, hidden: true })).toBeTruthy();
    library.loadSummaries.mockClear();
    act(() => openPage({ kind: 'condition', id: 'sciatica' }));
    await screen.findByRole('heading', { level: 1, name: /Sciatica/ });
    expect(library.loadSummaries).not.toHaveBeenCalled();
  });

  it('may be missing: the page is read all the same, says so and tries again', async () => {
    const library = farLibrary();
    library.loadSummaries.mockRejectedValueOnce(new Error('no network'));
    const user = showPage(() => openPage({ kind: 'condition', id: 'sciatica' }), { library });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The links to related pages could not be fetched.');
    expect(screen.getByRole('heading', { level: 1, name: /Sciatica/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Ball release/ })).toBeNull();
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: /Ball release/ })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('are waited for by what is said of the first selection, and only for so long as it stands', async () => {
    showPage(undefined, { library: farLibrary() });
    const said = () => screen.getByTestId('announcer').textContent;
    act(() => {
      select('l4');
      select('piriformis-right');
    });
    await waitFor(() => expect(said()).toContain('a deep buttock muscle'));
    expect(store.getState().view.selectedId).toBe('piriformis-right');
  });

  it('give way to bare names when they cannot be had', async () => {
    const library = farLibrary();
    library.loadSummaries.mockRejectedValue(new Error('no network'));
    showPage(undefined, { library });
    act(() => select('piriformis-right'));
    await waitFor(() => expect(screen.getByTestId('announcer').textContent).toContain('piriformis'));
    act(() => setSights(SIGHTS));
    expect(await screen.findByText('L4 vertebra', { selector: 'li span' })).toBeTruthy();
  });

  it('come with the labels beside the model', async () => {
    const library = farLibrary();
    showPage(undefined, { library });
    act(() => setSights(SIGHTS));
    expect(await screen.findByText('the fourth bone of the low back')).toBeTruthy();
    expect(library.loadSummaries).toHaveBeenCalledTimes(1);
  });
});
