import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { store } from '#src/state/store.ts';
import type { Library } from '#src/ui/library.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

const view = () => store.getState().view;
const field = () => screen.getByRole('combobox');

/** A library that has nothing at hand, as the page begins. */
function farLibrary(changes: Partial<Library>): Library {
  return { ...SMALL_LIBRARY, summaries: [], ...changes };
}

/** A promise that somebody else settles. */
function held<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe('what is fetched for the search', () => {
  it('is nothing until somebody goes there', async () => {
    const loadSearchIndex = vi.fn(SMALL_LIBRARY.loadSearchIndex);
    const loadSummaries = vi.fn(SMALL_LIBRARY.loadSummaries);
    const user = showPage(undefined, { library: farLibrary({ loadSearchIndex, loadSummaries }) });
    expect(loadSearchIndex).not.toHaveBeenCalled();
    expect(loadSummaries).not.toHaveBeenCalled();
    await user.keyboard('/');
    expect(loadSearchIndex).toHaveBeenCalled();
    expect(loadSummaries).toHaveBeenCalled();
  });

  it('is said to be coming, and Enter waits for it', async () => {
    const index = held<string>();
    const library = farLibrary({ loadSearchIndex: () => index.promise });
    const user = showPage(undefined, { library });
    await user.type(field(), 'piriformis{Enter}');
    expect(screen.getByText('Getting the list of all pages…')).toBeTruthy();
    expect(view().page).toBeNull();
    index.resolve(await SMALL_LIBRARY.loadSearchIndex());
    await waitFor(() => expect(view().page).toEqual({ kind: 'structure', id: 'piriformis-right' }));
    expect(field()).toHaveProperty('value', '');
  });

  it('is not waited for when somebody goes on typing', async () => {
    const index = held<string>();
    const user = showPage(undefined, { library: farLibrary({ loadSearchIndex: () => index.promise }) });
    await user.type(field(), 'pirif{Enter}o');
    index.resolve(await SMALL_LIBRARY.loadSearchIndex());
    expect(await screen.findByRole('option', { name: /^Piriformis/ })).toBeTruthy();
    expect(view().page).toBeNull();
  });

  it('may fail, which is said, and is tried again', async () => {
    const loadSearchIndex = vi.fn(SMALL_LIBRARY.loadSearchIndex).mockRejectedValueOnce(new Error('no network'));
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const user = showPage(undefined, { library: farLibrary({ loadSearchIndex }) });
    await user.type(field(), 'piriformis');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The list of all pages could not be fetched. You seem to be offline.');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('option', { name: /^Piriformis/ })).toBeTruthy();
  });
});

describe('what is found', () => {
  it('stands under headings, with the words that matched marked', async () => {
    const user = showPage();
    await user.type(field(), 'pirif');
    const list = await screen.findByRole('listbox', { name: 'Found' });
    const groups = within(list).getAllByRole('group', { name: /./ });
    expect(groups.map((group) => group.getAttribute('aria-labelledby')).every(Boolean)).toBe(true);
    expect(groups.map((group) => group.firstElementChild?.textContent)).toEqual(['In the body', 'What may help']);
    expect([...list.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Pirif', 'pirif']);
  });

  it('leads to the danger signs', async () => {
    const user = showPage();
    await user.type(field(), 'numb seat');
    expect(await screen.findByRole('option', { name: /Squeezed nerves/ })).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(view().page).toEqual({ kind: 'pain', id: '' }));
  });

  it('is asked for once more with a suggestion', async () => {
    const user = showPage();
    await user.type(field(), 'xylophone');
    await user.click(await screen.findByRole('option', { name: 'sciatica' }));
    expect(field()).toHaveProperty('value', 'sciatica');
    expect(await screen.findByRole('option', { name: /^Sciatica/ })).toBeTruthy();
  });

  it('selects what a page is about, though that has to be fetched first', async () => {
    const summaries = held<Awaited<ReturnType<Library['loadSummaries']>>>();
    const user = showPage(undefined, { library: farLibrary({ loadSummaries: () => summaries.promise }) });
    await user.type(field(), 'ball{Enter}');
    summaries.resolve(SMALL_LIBRARY.summaries);
    await waitFor(() => expect(view().page).toEqual({ kind: 'release', id: 'piriformis-ball' }));
    expect(view().selectedId).toBe('piriformis-right');
  });
});
