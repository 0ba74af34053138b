import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { noteTap, openPage } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { memoryStorage, refusedStorage } from '#tests/support/memory-storage.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

let storage: Storage;

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal('localStorage', storage);
});

/** Enough muscles for a question. */
const ATLAS = {
  ...SMALL_ATLAS,
  structures: [
    ...SMALL_ATLAS.structures,
    ...SMALL_ATLAS.structures
      .filter(({ system }) => system === 'muscle')
      .map((muscle) => ({ ...muscle, id: `other-${muscle.id}`, name: `Other ${muscle.name}` })),
  ],
};

function openQuiz() {
  const user = showPage(() => {
    store.setState({ atlas: ATLAS });
    openPage({ kind: 'quiz', id: '' });
  });
  // `showPage` brings globals of its own.
  vi.stubGlobal('localStorage', storage);
  return user;
}

async function begin(kind: string) {
  const user = openQuiz();
  const questions = await screen
    .findByRole('toolbar', { name: 'Questions' })
    .catch(() => screen.findByRole('group', { name: 'Questions' }));
  for (const name of ['Find it', 'Name it', 'Its nerve', 'Its roots', 'What lies under']) {
    if (name !== kind) await user.click(within(questions).getByRole('button', { name }));
  }
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  return user;
}

it('asks, tells what is right, and remembers what was missed', async () => {
  const user = await begin('Name it');
  await screen.findByRole('heading', { name: 'What is the marked structure called?' });
  expect(store.getState().view.selectedId).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'I do not know' }));
  expect(await screen.findByText('Not quite.')).toBeTruthy();
  expect(JSON.parse(storage.getItem('ilium.quiz') ?? '{}').cards).toHaveProperty('name/gluteus-maximus');
  expect(screen.getByRole('button', { name: 'Next' })).toBe(document.activeElement);
});

it('takes a tap on the model for an answer, and selects nothing by it', async () => {
  await begin('Find it');
  const heading = await screen.findByRole('heading', { name: /^Where is this: / });
  expect(store.getState().view.selectedId).toBeNull();
  const wanted = heading.textContent?.includes('Piriformis') ? 'gluteus-maximus-left' : 'piriformis-right';
  act(() => noteTap(wanted));
  expect(await screen.findByText('Not quite.')).toBeTruthy();
  expect(store.getState().view.page).toEqual({ kind: 'quiz', id: '' });
});

it('takes the number of an answer, and tells the score in the end', async () => {
  const user = await begin('Name it');
  await screen.findByRole('heading', { name: 'What is the marked structure called?' });
  for (let round = 0; round < 20 && !screen.queryByRole('heading', { name: /of \d+ right/ }); round++) {
    const on = screen.queryByRole('button', { name: /^(Next|See how it went)$/ });
    if (on) await user.click(on);
    else await user.keyboard('1');
  }
  expect(await screen.findByRole('heading', { name: /of \d+ right/ })).toBeTruthy();
});

it('does not tell names beside the model while it asks', async () => {
  await begin('Name it');
  await waitFor(() => expect(store.getState().view.selectedId).not.toBeNull());
  expect(document.querySelector('[role="treegrid"] [aria-selected="true"]')).toBeNull();
});

it('says that nothing can be kept where the browser refuses', async () => {
  vi.stubGlobal('localStorage', undefined);
  showPage(() => openPage({ kind: 'quiz', id: '' }));
  Object.defineProperty(window, 'localStorage', { configurable: true, get: refusedStorage });
  expect(await screen.findByText(/This browser keeps nothing/)).toBeTruthy();
});
