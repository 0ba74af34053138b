import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openPage } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { advanceTape, noteTapeFailed, noteTapeLaid } from '#src/state/tape-actions.ts';
import { READING_LIBRARY } from '#tests/support/reading-library.ts';
import { showPage } from '#tests/support/show-page.tsx';

const library = READING_LIBRARY;
const taping = () => store.getState().session.taping;
const panel = () => within(screen.getByRole('article'));
const player = () => panel().findByRole('region', { name: 'Lay it step by step' });
const button = (name: string) => panel().getByRole('button', { name });
const openTape = () => showPage(() => openPage({ kind: 'taping', id: 'y-tape' }), { library });

describe('the player of a taping page', () => {
  it('is opened from the top of the page, takes the focus and says each step', async () => {
    const user = openTape();
    await player();
    await user.click(panel().getByRole('button', { name: 'Show me how' }));
    expect(panel().getByRole('heading', { name: 'Prepare the skin' })).toBeTruthy();
    expect(document.activeElement).toBe(await player());
    expect(screen.getByTestId('announcer').textContent).toMatch(/^Step 1 of 7\. Prepare the skin\. /);
    await user.click(button('Next step'));
    expect(panel().getAllByText('On the side.').length).toBe(2);
    expect(taping().play?.playing).toBe(false);
    expect(screen.getByTestId('announcer').textContent).toContain('Take the position');
  });

  it('goes from start to end by keyboard alone', async () => {
    const user = openTape();
    const section = await player();
    act(() => section.focus());
    const seen: string[] = [];
    for (let step = 1; step <= 7; step++) {
      await user.keyboard('{ArrowRight}');
      seen.push(panel().getByText(/^Step \d of 7$/).textContent ?? '');
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7].map((step) => `Step ${step} of 7`));
    expect(button('Next step').hasAttribute('disabled')).toBe(true);
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    expect(panel().getByText('Step 6 of 7')).toBeTruthy();
    await user.keyboard('{Home}');
    expect(panel().getByText('Step 1 of 7')).toBeTruthy();
    await user.keyboard(' ');
    expect(taping().play?.playing).toBe(true);
    await user.keyboard(' ');
    expect(taping().play).toMatchObject({ playing: false, held: true });
  });

  it('leaves the space bar to the button that has the focus', async () => {
    const user = openTape();
    await player();
    await user.click(button('Next step'));
    button('Next step').focus();
    await user.keyboard(' ');
    expect(taping().play).toMatchObject({ step: 1, playing: false });
  });

  it('goes on by itself while it plays, and not while it is paused', async () => {
    openTape();
    await player();
    vi.useFakeTimers();
    try {
      fireEvent.click(button('Play'));
      expect(panel().getByText('Step 1 of 7')).toBeTruthy();
      act(() => vi.advanceTimersByTime(60_000));
      expect(taping().play?.step).toBeGreaterThan(0);
      fireEvent.click(button('Pause'));
      const { step } = taping().play ?? {};
      act(() => vi.advanceTimersByTime(600_000));
      expect(taping().play?.step).toBe(step);
    } finally {
      vi.useRealTimers();
    }
  });

  it('plays from the start again when it has come to the end', async () => {
    const user = openTape();
    const section = await player();
    act(() => section.focus());
    await user.keyboard('{End}');
    await user.click(button('Play'));
    expect(taping().play).toMatchObject({ step: 0, playing: true });
    act(() => advanceTape(6));
    await user.click(button('Done'));
    expect(taping().play).toBeNull();
    expect(panel().getByText('7 steps')).toBeTruthy();
  });

  it('goes to a part that is pressed, and tells how far it is', async () => {
    const user = openTape();
    await player();
    await user.click(button('Play'));
    await user.click(button('Strip 1, 0 of 5 steps done'));
    expect(panel().getByRole('heading', { name: 'Strip 1: take off the paper' })).toBeTruthy();
    expect(button('Strip 1, 1 of 5 steps done').getAttribute('aria-current')).toBe('step');
  });
});

describe('the tools of a taping page', () => {
  it('see through the skin and back', async () => {
    const user = openTape();
    await player();
    await user.click(button('See through the skin'));
    expect(store.getState().view.layers.skin).toBeLessThan(0.5);
    await user.click(button('See through the skin'));
    expect(store.getState().view.layers.skin).toBe(1);
  });

  it('dye the tape and show its stretch', async () => {
    const user = openTape();
    await player();
    await user.click(panel().getByRole('radio', { name: 'Beige' }));
    await user.click(button('Show stretch'));
    expect(taping().look).toEqual({ colour: 'beige', stretch: true });
  });

  it('say when the tape could not be drawn, and ask for it once more', async () => {
    const user = openTape();
    await player();
    act(() => noteTapeFailed());
    const alert = await panel().findByRole('alert');
    expect(alert.textContent).toContain('could not be drawn');
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(taping()).toMatchObject({ failed: false, attempt: 1 });
    await waitFor(() => expect(panel().queryByRole('alert')).toBeNull());
  });

  it('stand on the page of a taping only; elsewhere a link leads there', async () => {
    const user = showPage(() => openPage({ kind: 'structure', id: 'piriformis-right' }), { library });
    await user.click(await panel().findByRole('tab', { name: 'Tape' }));
    const link = await panel().findByRole('link', { name: 'See it laid on the model, step by step' });
    expect(panel().queryByRole('region', { name: 'Lay it step by step' })).toBeNull();
    await user.click(link);
    expect(await player()).toBeTruthy();
  });
});

describe('the cut list', () => {
  const length = () => panel().getByText(/cm long, 5 cm wide/, { selector: 'li > p' }).textContent;

  it('takes what the strip measures, and grows with the person', async () => {
    const user = openTape();
    await player();
    expect(length()).toContain('22 cm');
    act(() => noteTapeLaid({ id: 'y-tape', strips: [{ order: 1, ways: [{ cutMm: 190 }, { cutMm: 200 }] }] }));
    expect(length()).toContain('20 cm');
    const field = panel().getByRole('textbox', { name: 'Height in cm' });
    await user.clear(field);
    await user.type(field, '198');
    expect(length()).toContain('24 cm');
    expect(panel().getByText(/Leave 5 cm whole/)).toBeTruthy();
    expect(panel().getByRole('img', { name: 'Outline of the piece, 24 cm by 5 cm' })).toBeTruthy();
  });

  it('takes feet and inches, and no height that it is not reckoned for', async () => {
    const user = openTape();
    await player();
    await user.click(panel().getByRole('radio', { name: 'ft, in' }));
    const feet = panel().getByRole<HTMLInputElement>('textbox', { name: 'Height, feet' });
    expect(feet.value).toBe('5');
    await user.clear(feet);
    await user.type(feet, '6');
    expect(taping().heightCm).toBeCloseTo(195.6, 1);
    await user.clear(feet);
    await user.type(feet, '9');
    expect(feet.getAttribute('aria-invalid')).toBe('true');
    expect(taping().heightCm).toBeCloseTo(195.6, 1);
  });

  it('prints its own sheet, and leaves the page as it was', async () => {
    const user = openTape();
    await player();
    let printed = '';
    vi.stubGlobal('print', () => {
      printed = document.querySelector('body > section')?.textContent ?? '';
    });
    await user.click(button('Print the cut list'));
    for (const words of [
      'Y tape',
      'Not on a wound.',
      'Cut list for a height of 165 cm',
      'A numb seat',
      '1. Y strip',
      'Three days.',
    ]) {
      expect(printed).toContain(words);
    }
    expect(document.querySelector('body > section')).toBeNull();
  });
});
