import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setLabels, setSights, unsettleSights } from '#src/state/actions.ts';
import { type Sights, store } from '#src/state/store.ts';
import { showPage } from '#tests/support/show-page.tsx';

const session = () => store.getState().session;
const view = () => store.getState().view;
/** No ladder stands in the room of a small window, and in jsdom everything is as large as the window. */
const ROOM = { widthPx: 640 };

const at = (id: string, x: number, y: number) => ({ id, spots: [{ id, x, y }] });
const SIGHTS: Sights = {
  sights: [
    at('gluteus-maximus-left', 240, 300),
    at('l4', 310, 120),
    {
      id: 'piriformis-right',
      spots: [
        { id: 'piriformis-right', x: 400, y: 320 },
        { id: 'piriformis-left', x: 250, y: 320 },
      ],
    },
  ],
  left: 200,
  right: 440,
};

function showLabels(sights: Sights = SIGHTS, options = ROOM) {
  return showPage(() => {
    setLabels(true);
    setSights(sights);
  }, options);
}

const labels = () => within(screen.getByRole('list', { name: 'Labels' })).getAllByRole('button');

describe('labels', () => {
  it('name what is seen, with the plain word where there is one', () => {
    showLabels();
    expect(labels().map(({ textContent }) => textContent)).toEqual([
      'Gluteus maximus',
      'L4 vertebra the fourth bone of the low back',
      'Piriformis a deep buttock muscle',
    ]);
  });

  it('select their structure when pressed, by mouse and by keyboard', async () => {
    const user = showLabels();
    await user.click(screen.getByRole('button', { name: /^Piriformis/ }));
    expect(view().selectedId).toBe('piriformis-right');
    expect(screen.getByRole('button', { name: /^Piriformis/ }).getAttribute('aria-current')).toBe('true');
    act(() => screen.getByRole('button', { name: /^L4 vertebra/ }).focus());
    await user.keyboard('{Enter}');
    expect(view().selectedId).toBe('l4');
  });

  it('show which structure they mean, under the pointer and with the focus', async () => {
    const user = showLabels();
    const [first, second] = labels();
    if (!first || !second) throw new Error('there are no labels');
    await user.hover(first);
    expect(session().hoveredId).toBe('gluteus-maximus-left');
    await user.unhover(first);
    expect(session().hoveredId).toBeNull();
    act(() => second.focus());
    expect(session().hoveredId).toBe('l4');
    act(() => second.blur());
    expect(session().hoveredId).toBeNull();
  });

  it('keep the focus when the picture is looked at again and the other one of the pair is closer', () => {
    showLabels();
    const piriformis = screen.getByRole('button', { name: /^Piriformis/ });
    act(() => piriformis.focus());
    act(() => setSights({ ...SIGHTS, sights: [at('piriformis-left', 250, 320)] }));
    expect(labels()).toEqual([piriformis]);
    expect(document.activeElement).toBe(piriformis);
  });

  it('fade while the picture moves', () => {
    showLabels();
    const fading = () => labels()[0]?.closest('[data-moving]') !== null;
    expect(fading()).toBe(false);
    act(unsettleSights);
    expect(fading()).toBe(true);
    act(() => setSights({ ...SIGHTS }));
    expect(fading()).toBe(false);
  });

  it('are six at most where there is little room', () => {
    const many = Array.from({ length: 12 }, (_, i) => at(`s${i}`, i % 2 ? 150 : 240, 60 + i * 40));
    showLabels({ sights: many, left: 100, right: 290 }, { widthPx: 390 });
    expect(labels()).toHaveLength(6);
  });
});

describe('the switch of the labels', () => {
  it('is a key and a button, says its state, and is undone', async () => {
    const user = showPage();
    const button = screen.getByRole('button', { name: 'Labels' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await user.keyboard('l');
    expect(view().labels).toBe(true);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByTestId('announcer').textContent).toBe('Labels are shown on the model.');
    await user.click(button);
    expect(view().labels).toBe(false);
    expect(screen.getByTestId('announcer').textContent).toBe('The labels are gone.');
    await user.keyboard('z');
    expect(view().labels).toBe(true);
  });

  it('stands in a card where the tools are folded', async () => {
    const user = showPage(undefined, { widthPx: 390 });
    await user.click(screen.getByRole('button', { name: 'Hide and show' }));
    await user.click(screen.getByRole('button', { name: 'Labels' }));
    expect(view().labels).toBe(true);
  });
});
