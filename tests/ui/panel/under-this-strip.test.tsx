import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UnderPart } from '#src/anatomy/under-strip.ts';
import { openPage, setModelStatus } from '#src/state/actions.ts';
import { setUnderTape } from '#src/state/overlay-actions.ts';
import { store } from '#src/state/store.ts';
import { UnderThisStrip } from '#src/ui/panel/technique/UnderThisStrip.tsx';
import { underInWords } from '#src/ui/panel/technique/under-in-words.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const part = (id: string, share: number, depthMm: number, first = false): UnderPart => ({ id, share, depthMm, first });
const MUSCLE = part('gluteus-maximus-right', 0.7, 9.2, true);
const NERVE = part('sciatic-nerve-right', 0.1, 52.4);
const DEEP = part('piriformis-right', 0.3, 41);

afterEach(cleanup);

describe('underInWords', () => {
  it('says in plain words what lies where, by kind', () => {
    const { muscle, nerve, hard } = underInWords(SMALL_ATLAS, [MUSCLE, DEEP, NERVE, part('l4', 0.5, 12)]);
    expect(muscle.map(({ name }) => name)).toEqual(['Gluteus maximus', 'Piriformis']);
    expect(muscle[0]?.place).toBe('the first muscle, about 9 mm down, under most of it');
    expect(muscle[1]?.place).toBe('deeper, about 40 mm down, under part of it');
    expect(nerve[0]?.place).toBe('about 50 mm down, crosses it');
    expect(hard.map(({ id }) => id)).toEqual(['l4']);
  });

  it('makes one line of a pair, and leads to the one that lies under more of it', () => {
    const pair = [part('gluteus-maximus-right', 0.3, 9, true), part('gluteus-maximus-left', 0.4, 9, true)];
    const { muscle } = underInWords(SMALL_ATLAS, pair);
    expect(muscle).toEqual([
      {
        id: 'gluteus-maximus-left',
        name: 'Gluteus maximus, both sides',
        place: 'the first muscle, about 9 mm down, under most of it',
      },
    ]);
  });
});

describe('UnderThisStrip', () => {
  beforeEach(() => {
    freshStore();
    openPage({ kind: 'taping', id: 'hip-tape' });
  });

  const tell = (side: 'left' | 'right' = 'right') =>
    setUnderTape({ id: 'hip-tape', side, strips: [{ order: 1, parts: [MUSCLE, DEEP, NERVE] }] });

  it('waits for what the model tells, and says so when there is none', () => {
    const { rerender } = render(<UnderThisStrip order={1} />);
    expect(screen.getByRole('status').textContent).toContain('Looking');
    setModelStatus({ status: 'unsupported' });
    rerender(<UnderThisStrip order={1} />);
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByText(/comes with the 3D model/)).toBeTruthy();
  });

  it('does not tell of another side or another page', () => {
    tell('left');
    const { rerender } = render(<UnderThisStrip order={1} />);
    expect(screen.queryByRole('link')).toBeNull();
    openPage({ kind: 'taping', id: 'other-tape' });
    tell();
    rerender(<UnderThisStrip order={1} />);
    expect(screen.queryByRole('link')).toBeNull();
    openPage({ kind: 'structure', id: 'piriformis-right' });
    rerender(<UnderThisStrip order={1} />);
    expect(document.body.textContent).toBe('');
  });

  it('rings in 3D what a line names, by pointer and by keyboard, and leads to its page', async () => {
    tell();
    const user = userEvent.setup();
    render(<UnderThisStrip order={1} />);
    const link = screen.getByRole('link', { name: 'Sciatic nerve' });
    await user.hover(link);
    expect(store.getState().session.pointedOutId).toBe('sciatic-nerve-right');
    await user.unhover(link);
    expect(store.getState().session.pointedOutId).toBeNull();
    await user.tab();
    expect(store.getState().session.pointedOutId).toBe('gluteus-maximus-right');
    await user.keyboard('{Enter}');
    expect(store.getState().view.page).toEqual({ kind: 'structure', id: 'gluteus-maximus-right' });
    expect(store.getState().session.pointedOutId).toBeNull();
  });

  it('shows the rest when asked', async () => {
    const many = ['gluteus-maximus-right', 'piriformis-right', 'longissimus-right', 'gluteus-maximus-left'];
    const parts = [...many.map((id) => part(id, 0.3, 12)), part('longissimus-left', 0.2, 12), part('l4', 0.2, 10)];
    setUnderTape({ id: 'hip-tape', side: 'right', strips: [{ order: 1, parts }] });
    render(<UnderThisStrip order={1} />);
    expect(screen.queryByRole('link', { name: 'L4 vertebra' })).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show all 4' }));
    expect(screen.getByRole('link', { name: 'L4 vertebra' })).toBeTruthy();
  });
});
