import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPage } from '#src/state/actions.ts';
import { setPress } from '#src/state/overlay-actions.ts';
import { store } from '#src/state/store.ts';
import { BallOnBody } from '#src/ui/panel/ball/BallOnBody.tsx';
import { freshStore } from '#tests/support/fresh-store.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const TENNIS = { tool: 'tennis', press: { forward: 1 }, into: ['piriformis'] } as const;
const NERVES = [
  { id: 'gluteus-maximus-right', mm: 12.4 },
  { id: 'l4', mm: 20 },
  { id: 'sciatic-nerve-right', mm: 31.2 },
  { id: 'piriformis-right', mm: 40 },
];

beforeEach(() => {
  freshStore(SMALL_ATLAS);
  openPage({ kind: 'release', id: 'hip-ball' });
});
afterEach(cleanup);

it('says what is drawn, at what size, and what the patch and the stripes mean', () => {
  render(<BallOnBody id="hip-ball" ball={TENNIS} />);
  expect(screen.getByText(/67 mm wide/).textContent).toContain('7 mm deep in the skin (an estimate)');
  expect(screen.getByText(/search here/)).toBeTruthy();
  expect(screen.getByText(/do not press here/)).toBeTruthy();
  cleanup();
  render(<BallOnBody id="hip-ball" ball={{ ...TENNIS, tool: 'roller' }} />);
  expect(screen.getByText(/150 mm wide and 300 mm long/).textContent).toContain('Sizes differ');
});

it('tells on request the nearest nerves, the sciatic among them, once they are measured', async () => {
  render(<BallOnBody id="hip-ball" ball={TENNIS} />);
  await userEvent.click(screen.getByRole('button', { name: 'How near is a nerve?' }));
  expect(screen.getByText('The model is still being measured.')).toBeTruthy();
  cleanup();
  setPress({ id: 'hip-ball', side: 'right', nerves: NERVES, depthMm: 58.7, painted: true });
  render(<BallOnBody id="hip-ball" ball={TENNIS} />);
  await userEvent.click(screen.getByRole('button', { name: 'How near is a nerve?' }));
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toContain('Sciatic nerve31 mm from the line of the press');
  expect(lines.some((line) => line?.startsWith('Piriformis'))).toBe(false);
  expect(screen.getByText(/begins 59 mm under the skin/)).toBeTruthy();
});

it('lets a person see under the skin', async () => {
  render(<BallOnBody id="hip-ball" ball={TENNIS} />);
  await userEvent.click(screen.getByRole('button', { name: 'See under the skin' }));
  expect(store.getState().view.layers.skin).toBeLessThan(0.5);
  await userEvent.click(screen.getByRole('button', { name: 'See under the skin' }));
  expect(store.getState().view.layers.skin).toBe(1);
});

it('warns, and offers nothing to measure, where there is no ball', () => {
  render(<BallOnBody id="hip-ball" ball={null} />);
  expect(screen.getByText(/never press a ball in here/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'How near is a nerve?' })).toBeNull();
});

it('leads to the page of the release from anywhere else, since no ball is drawn there', async () => {
  openPage({ kind: 'structure', id: 'piriformis-right' });
  render(<BallOnBody id="hip-ball" ball={TENNIS} />);
  expect(screen.queryByText(/search here/)).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Show the place on the model' }));
  expect(store.getState().view.page).toEqual({ kind: 'release', id: 'hip-ball' });
});
