import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { GOLDEN_VIEWS } from '../views.ts';
import { Gallery } from './Gallery.tsx';

afterEach(cleanup);

it('shows every view with its picture and a way to it', () => {
  render(<Gallery />);
  for (const { id, title, address } of GOLDEN_VIEWS) {
    const card = within(screen.getByRole('region', { name: title }));
    expect(card.getByRole('img').getAttribute('src')).toBe(`./${id}.png`);
    expect(card.getByRole('link', { name: id }).getAttribute('href')).toBe(`../../index.html${address}`);
  }
});

it('draws a view only when it is asked for', async () => {
  render(<Gallery />);
  expect(document.querySelector('iframe')).toBeNull();
  const [first] = GOLDEN_VIEWS;
  const card = within(screen.getByRole('region', { name: first?.title ?? '' }));
  await userEvent.click(card.getByRole('button', { name: 'Live' }));
  expect(card.getByTitle(`${first?.title}, as it is now`).getAttribute('src')).toBe(
    `../../index.html${first?.address}`,
  );
  expect(document.querySelectorAll('iframe')).toHaveLength(1);
});
