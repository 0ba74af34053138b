import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MassageStroke } from '#src/anatomy/massage-stroke.ts';
import { openPage, setSides } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { DrawnStrokes } from '#src/ui/panel/technique/DrawnStrokes.tsx';
import { freshStore } from '#tests/support/fresh-store.ts';

const STROKES: readonly MassageStroke[] = [
  { kind: 'gliding', muscle: 'gluteus-maximus', along: [] },
  { kind: 'pressure', muscle: 'piriformis', along: [] },
];

beforeEach(() => freshStore());
afterEach(cleanup);

it('says what each sign means and rings the muscle that it is for', async () => {
  openPage({ kind: 'massage', id: 'hip-rub' });
  setSides('left');
  render(<DrawnStrokes strokes={STROKES} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'GlideGluteus maximus',
    'Hold pressurePiriformis',
  ]);
  await userEvent.setup().hover(screen.getByRole('link', { name: 'Piriformis' }));
  expect(store.getState().session.pointedOutId).toBe('piriformis-left');
});

it('says nothing where no strokes are drawn: within the page of a muscle', () => {
  openPage({ kind: 'structure', id: 'piriformis-right' });
  render(<DrawnStrokes strokes={STROKES} />);
  expect(document.body.textContent).toBe('');
});
