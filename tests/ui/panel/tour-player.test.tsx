import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage, select, setCameraPreset } from '#src/state/actions.ts';
import { formatAddress } from '#src/state/address.ts';
import { store } from '#src/state/store.ts';
import { READING_LIBRARY } from '#tests/support/reading-library.ts';
import { showPage } from '#tests/support/show-page.tsx';

const library = READING_LIBRARY;
const panel = () => within(screen.getByRole('article'));
const address = () => formatAddress(store.getState().view);
const openTour = (stop?: number) =>
  openPage({ kind: 'tour', id: 'deep-buttock', ...(stop === undefined ? {} : { stop }) });
const MUSCLE = '#/tour/deep-buttock?stop=2&sel=piriformis-right&layers=skin:0&peel=3,3&cam=back';

describe('the cover of a tour', () => {
  it('leaves the view as it is until the person sets off, and then shows the first stop', async () => {
    const user = showPage(() => openTour(), { library });
    const start = await panel().findByRole('button', { name: 'Start the tour' });
    expect(panel().getByText(/3 stops · about 3 min/)).toBeTruthy();
    expect(address()).toBe('#/tour/deep-buttock');
    await user.click(start);
    expect(address()).toBe('#/tour/deep-buttock?stop=1&sel=l4&peel=4,4&cam=back');
    expect(panel().getByRole('heading', { level: 2, name: 'The bone' })).toBeTruthy();
    expect(document.activeElement).toBe(panel().getByRole('region', { name: 'Tour' }));
  });

  it('opens at any stop', async () => {
    const user = showPage(() => openTour(), { library });
    await user.click(await panel().findByRole('button', { name: 'The muscle' }));
    expect(address()).toBe(MUSCLE);
  });
});

describe('the player', () => {
  it('shows the stop of a bare address', async () => {
    showPage(() => openTour(2), { library });
    await panel().findByText('Stop 2 of 3');
    expect(address()).toBe(MUSCLE);
  });

  it('leaves a view alone that the address spells out', async () => {
    showPage(
      () => {
        openTour(2);
        setCameraPreset('left');
      },
      { library },
    );
    await panel().findByText('Stop 2 of 3');
    expect(address()).toBe('#/tour/deep-buttock?stop=2&cam=left');
    expect(panel().getByRole('button', { name: 'Back to this view' })).toBeTruthy();
  });

  it('shows the last stop when the address asks for more than there are', async () => {
    showPage(() => openTour(9), { library });
    expect(await panel().findByText('Stop 3 of 3')).toBeTruthy();
    expect(store.getState().view.selectedId).toBe('sciatic-nerve-right');
  });

  it('goes on and back, by buttons and by dots, and says each stop', async () => {
    const user = showPage(() => openTour(1), { library });
    await user.click(await panel().findByRole('button', { name: 'Next' }));
    expect(address()).toBe(MUSCLE);
    expect(screen.getByTestId('announcer').textContent).toContain('Stop 2 of 3. The muscle. The muscle turns the leg.');
    expect(panel().getByRole('button', { name: 'Stop 2: The muscle' }).getAttribute('aria-current')).toBe('step');
    await user.click(panel().getByRole('button', { name: 'Back' }));
    expect(panel().getByText('Stop 1 of 3')).toBeTruthy();
    await user.click(panel().getByRole('button', { name: 'Stop 3: The nerve' }));
    expect(store.getState().view).toMatchObject({ selectedId: 'sciatic-nerve-right', labels: true });
  });

  it('takes arrow keys while the focus is in it, and only then', async () => {
    const user = showPage(() => openTour(1), { library });
    const next = await panel().findByRole('button', { name: 'Next' });
    await user.keyboard('{ArrowRight}');
    expect(panel().getByText('Stop 1 of 3')).toBeTruthy();
    next.focus();
    await user.keyboard('{ArrowRight}');
    expect(panel().getByText('Stop 2 of 3')).toBeTruthy();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(panel().getByText('Stop 1 of 3')).toBeTruthy();
  });

  it('leads back to the view of the stop after the person has looked around', async () => {
    const user = showPage(() => openTour(2), { library });
    await panel().findByText('Stop 2 of 3');
    expect(panel().queryByRole('button', { name: 'Back to this view' })).toBeNull();
    act(() => setCameraPreset('top'));
    await user.click(await panel().findByRole('button', { name: 'Back to this view' }));
    expect(address()).toBe(MUSCLE);
  });

  it('one step of a tour is one step back', async () => {
    const user = showPage(() => openTour(1), { library });
    await user.click(await panel().findByRole('button', { name: 'Next' }));
    await user.keyboard('z');
    expect(panel().getByText('Stop 1 of 3')).toBeTruthy();
  });

  it('is found again after a structure was looked at on the way', async () => {
    const user = showPage(() => openTour(2), { library });
    await panel().findByText('Stop 2 of 3');
    act(() => void select('gluteus-maximus-right'));
    await user.click(await panel().findByRole('button', { name: 'Back to the tour, stop 2' }));
    expect(address()).toBe(MUSCLE);
    act(() => {
      openPage({ kind: 'condition', id: 'sciatica' }, null);
      select('l4');
    });
    await panel().findByRole('heading', { level: 1, name: /L4/ });
    expect(panel().queryByRole('button', { name: /Back to the tour/ })).toBeNull();
  });
});

describe('the end of a tour', () => {
  it('leads on to what was spoken of, each once, and to the other tours', async () => {
    const user = showPage(() => openTour(3), { library });
    await user.click(await panel().findByRole('button', { name: 'Finish' }));
    expect(panel().getByRole('heading', { level: 2, name: 'That was the tour' })).toBeTruthy();
    const links = panel()
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/condition/sciatica', '#/tour/skin']);
    await user.click(panel().getByRole('button', { name: 'Back to the last stop' }));
    expect(panel().getByText('Stop 3 of 3')).toBeTruthy();
  });
});
