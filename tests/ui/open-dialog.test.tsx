import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { store } from '#src/state/store.ts';
import { showPage } from '#tests/support/show-page.tsx';

vi.mock('#src/ui/dialogs/HelpDialog.tsx', () => {
  throw new Error('no network');
});

it('comes when it is asked for, and goes', async () => {
  const user = showPage();
  await user.click(screen.getByRole('button', { name: 'About and credits' }));
  expect(await screen.findByRole('dialog', { name: 'About Ilium' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says so when it cannot be fetched, and the page goes on', async () => {
  const user = showPage();
  await user.click(screen.getByRole('button', { name: 'Help and keys' }));
  expect(await screen.findByText('This part of the page could not be fetched.')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(store.getState().view.page).toBeNull();
});
