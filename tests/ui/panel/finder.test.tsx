import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '#src/state/actions.ts';
import { formatAddress } from '#src/state/address.ts';
import { EMPTY_FINDER } from '#src/state/finder.ts';
import { markSkin } from '#src/state/finder-actions.ts';
import { finderStore } from '#src/state/finder-store.ts';
import { store } from '#src/state/store.ts';
import { finderLibrary } from '#tests/support/finder-library.ts';
import { showPage } from '#tests/support/show-page.tsx';

beforeEach(() => finderStore.setState(EMPTY_FINDER, true));

const panel = () => within(screen.getByRole('article'));
const press = async (user: UserEvent, name: string | RegExp) =>
  user.click(await panel().findByRole('button', { name }));
const heading = (name: string) => panel().findByRole('heading', { level: 2, name });

function open(): UserEvent {
  return showPage(() => openPage({ kind: 'pain', id: '' }), { library: finderLibrary() });
}

/** As far as the questions, with the buttock chosen or with nothing chosen. */
async function toQuestions(user: UserEvent, chooses = true): Promise<void> {
  await press(user, 'None of these is true');
  await heading('Mark where it hurts');
  if (chooses) {
    await press(user, 'Or choose from a list');
    await press(user, 'middle of the buttock, right');
  }
  await press(user, 'Next');
  await heading('How does it feel?');
}

describe('danger signs', () => {
  it('an emergency stops the finder: help first, and no way on but back', async () => {
    const user = open();
    await press(user, 'A numb seat');
    const stop = within((await heading('Get help now')).closest('section') ?? document.body);
    expect(stop.getByText('Call an ambulance.')).toBeTruthy();
    expect(stop.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'tel:112',
      'tel:911',
      'tel:999',
    ]);
    expect(stop.getAllByRole('button')).toHaveLength(1);
    await press(user, /not what I have/);
    await heading('First: is any of this true for you?');
    expect(finderStore.getState().notedSigns).toEqual([]);
  });

  it('has all the room of a phone while it is shown, and gives it back', async () => {
    const library = finderLibrary();
    const user = showPage(() => openPage({ kind: 'pain', id: '' }), { library, widthPx: 390 });
    const heightNow = () => screen.getByRole('region', { name: 'Reading' }).dataset.height;
    await heading('First: is any of this true for you?');
    expect(heightNow()).toBe('half');
    await press(user, 'A numb seat');
    await heading('Get help now');
    expect(heightNow()).toBe('full');
    await press(user, /not what I have/);
    expect(heightNow()).toBe('half');
  });

  it('one that leaves time lets people go on, and stands above the result', async () => {
    const user = open();
    await press(user, 'A grinding hip');
    await heading('See a doctor soon');
    expect(panel().queryAllByRole('link', { name: /112/ })).toEqual([]);
    await press(user, /show the result all the same/);
    await press(user, 'Nothing else is true');
    await press(user, 'Or choose from a list');
    await press(user, 'middle of the buttock, right');
    await press(user, 'Next');
    await press(user, 'Skip');
    await heading('What it may be');
    const warning = panel().getByText(/A grinding hip\. Ask your doctor/);
    const first = panel().getByRole('link', { name: 'Piriformis' });
    expect(warning.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('an answer can stop it as well', async () => {
    const user = open();
    await toQuestions(user);
    await user.click(panel().getByRole('radio', { name: 'No position eases it' }));
    await press(user, 'Next');
    await heading('Get help now');
    expect(panel().queryByText('This is not a diagnosis.')).toBeNull();
    await press(user, 'Change my answers');
    await heading('How does it feel?');
  });

  it('are one press away at every step', async () => {
    const user = open();
    const all = () => panel().getByRole('button', { name: /Danger signs first/ });
    await heading('First: is any of this true for you?');
    expect(all()).toBeTruthy();
    await toQuestions(user);
    expect(all()).toBeTruthy();
    await press(user, 'Skip');
    await heading('What it may be');
    await user.click(all());
    expect(panel().getByText('The seat is numb.')).toBeTruthy();
  });
});

describe('the result', () => {
  it('ranks what may hurt, says why and how sure, and that it is no diagnosis', async () => {
    const user = open();
    await toQuestions(user);
    await user.click(panel().getByRole('button', { name: 'Sitting' }));
    await press(user, 'Next');
    await heading('What it may be');
    expect(panel().getByText('This is not a diagnosis.')).toBeTruthy();
    const [first, second] = panel().getAllByRole('heading', { level: 3 });
    expect([first?.textContent, second?.textContent]).toEqual(['Piriformis', 'Sciatica']);
    expect(panel().getByText('It is usually felt here: middle of the buttock.')).toBeTruthy();
    expect(panel().getByText('You said: sitting.')).toBeTruthy();
    expect(panel().getByText(/A press: Somebody presses\./)).toBeTruthy();
    await user.click(panel().getByRole('link', { name: 'Piriformis' }));
    expect(store.getState().view.selectedId).toBe('piriformis-right');
  });

  it('says what does not fit', async () => {
    const user = open();
    await toQuestions(user);
    await user.click(panel().getByRole('button', { name: 'A cough' }));
    await press(user, 'Next');
    await heading('What it may be');
    expect(panel().getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Sciatica');
    expect(panel().getByText('What does not fit')).toBeTruthy();
  });

  it('without a place is help and no guess', async () => {
    const user = open();
    await toQuestions(user, false);
    await press(user, 'Skip');
    await heading('Mark a place first');
    expect(panel().queryByText('This is not a diagnosis.')).toBeNull();
    await press(user, 'Mark where it hurts');
    await heading('Mark where it hurts');
  });

  it('leaves the ball over the sciatic nerve out when the leg tingles, and says so above', async () => {
    const ball = () => panel().queryByRole('link', { name: /Ball release for the piriformis/ });
    const user = open();
    await toQuestions(user);
    await press(user, 'Skip');
    await heading('What it may be');
    expect(ball()).toBeTruthy();
    await press(user, 'Back');
    await user.click(panel().getByRole('button', { name: 'Tingling' }));
    await user.click(panel().getByRole('button', { name: 'Pregnant' }));
    await press(user, 'Next');
    await heading('What it may be');
    expect(ball()).toBeNull();
    expect(panel().getByText(/We leave out the ball/)).toBeTruthy();
    expect(panel().getByText(/^Pregnant:/)).toBeTruthy();
  });

  it('rings in 3D what the card is about', async () => {
    const user = open();
    await toQuestions(user);
    await press(user, 'Skip');
    await heading('What it may be');
    expect(store.getState().session.pointedOutId).toBe('piriformis-right');
    await press(user, 'Back');
    expect(store.getState().session.pointedOutId).toBeNull();
  });
});

describe('what was told', () => {
  it('is painted, stays out of the address, and is forgotten on request', async () => {
    const user = open();
    await press(user, 'None of these is true');
    await heading('Mark where it hurts');
    expect(store.getState().session.tool).toBe('tap');
    const before = formatAddress(store.getState().view);
    act(() => markSkin([-60, 60, -90]));
    expect(store.getState().session.paint).toMatchObject({ by: 'finder', zones: [{ look: 'main' }] });
    expect(panel().getByRole('status').textContent).toBe('Marked: 1 place on the body.');
    expect(formatAddress(store.getState().view)).toBe(before);
    await press(user, 'Undo last');
    expect(store.getState().session.paint).toBeNull();
    act(() => markSkin([-60, 60, -90]));
    await press(user, 'Start again');
    expect(finderStore.getState()).toEqual(EMPTY_FINDER);
    await heading('First: is any of this true for you?');
  });

  it('is kept while another page is read, and the model chooses structures there', async () => {
    const user = open();
    await press(user, 'None of these is true');
    await heading('Mark where it hurts');
    act(() => markSkin([-60, 60, -90]));
    act(() => openPage({ kind: 'learn', id: '' }));
    expect(store.getState().session).toMatchObject({ tool: 'choose', paint: null });
    act(() => openPage({ kind: 'pain', id: '' }));
    await heading('Mark where it hurts');
    expect(store.getState().session.paint).toMatchObject({ by: 'finder' });
  });
});
