import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Neighbours as NeighboursById } from '#src/anatomy/neighbours.ts';
import { openPage } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { Neighbours } from '#src/ui/panel/structure/Neighbours.tsx';
import { freshStore } from '#tests/support/fresh-store.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

const at = (id: string, mm = 0) => ({ id, mm });
const LISTS: NeighboursById = {
  piriformis: { over: [at('gluteus-maximus', 12), at('skin', 2)], under: [], beside: [at('sciatic-nerve')] },
  l4: {
    over: [],
    under: [],
    beside: ['piriformis', 'gluteus-maximus', 'sciatic-nerve', 'skin', 'longissimus', 'disc-l4-l5'].map((id) => at(id)),
  },
};

describe('Neighbours', () => {
  beforeEach(() => freshStore());
  afterEach(cleanup);

  it('names what lies where, on the side of the structure, and leaves an empty list out', async () => {
    render(<Neighbours id="piriformis-left" neighbours={LISTS} />);
    expect(screen.queryByText('Under it')).toBeNull();
    const over = screen.getByText('Over it').parentElement as HTMLElement;
    expect(within(over).getByRole('link', { name: 'Gluteus maximus, 12 mm off' })).toBeTruthy();
    expect(within(over).getByRole('link', { name: 'Skin' })).toBeTruthy();
    const user = userEvent.setup();
    await user.hover(screen.getByRole('link', { name: 'Sciatic nerve' }));
    expect(store.getState().session.pointedOutId).toBe('sciatic-nerve-left');
    await user.click(screen.getByRole('link', { name: 'Sciatic nerve' }));
    expect(store.getState().view.page).toEqual({ kind: 'nerve', id: 'sciatic-nerve-left' });
  });

  it('shows the first of a long list, and the rest when asked', async () => {
    render(<Neighbours id="l4" neighbours={LISTS} />);
    expect(screen.getAllByRole('link')).toHaveLength(4);
    await userEvent.setup().click(screen.getByRole('button', { name: '2 more' }));
    expect(screen.getAllByRole('link')).toHaveLength(6);
  });

  it('says nothing of a structure that has no lists', () => {
    render(<Neighbours id="femur-right" neighbours={LISTS} />);
    expect(document.body.textContent).toBe('');
  });
});

describe('the page of a structure', () => {
  it('tells what lies next to it', async () => {
    showPage();
    openPage({ kind: 'structure', id: 'piriformis-right' });
    expect(await screen.findByRole('link', { name: 'Gluteus maximus, 12 mm off' })).toBeTruthy();
  });

  it('says so when that cannot be fetched, and tries again', async () => {
    let calls = 0;
    const loadNeighbours = () => (calls++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(LISTS));
    const user = showPage(() => undefined, { library: { ...SMALL_LIBRARY, loadNeighbours } });
    openPage({ kind: 'structure', id: 'piriformis-right' });
    expect(await screen.findByText(/What lies next to it could not be fetched/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Sciatic nerve' })).toBeTruthy();
  });
});
