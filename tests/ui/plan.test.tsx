import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fade, openPage } from '#src/state/actions.ts';
import { parsePlan } from '#src/state/plan-file.ts';
import { planStore } from '#src/state/plan-store.ts';
import { store } from '#src/state/store.ts';
import { keepPlan } from '#src/ui/plan/keep-plan.ts';
import { freshPlan, idsOf, planItem, planOf } from '#tests/support/plans.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

const BALL = 'Ball release for the piriformis';
const panel = () => within(screen.getByRole('article', { name: 'My plan' }));
const ids = () => idsOf(planStore.getState().plan).join(' ');
const button = (name: string | RegExp) => panel().findByRole('button', { name });
const rows = () =>
  within(panel().getByRole('list', { name: 'Techniques in your plan' }))
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent);
const setPlan = (plan = planOf('piriformis-ball', 'second', 'third')) => planStore.setState({ plan });
const openPlan = () => openPage({ kind: 'plan', id: '' });
/** The page of the plan with these techniques, once it has been fetched. */
async function showPlan(plan = planOf('piriformis-ball', 'second', 'third'), options = {}) {
  setPlan(plan);
  const user = showPage(openPlan, options);
  await button('Open a file');
  return user;
}
/** Chooses a file with this text. */
async function choose(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file can be chosen');
  const chosen = Object.assign(new File([text], 'plan.json'), { text: () => Promise.resolve(text) });
  await act(async () => fireEvent.change(input, { target: { files: [chosen] } }));
}

/** What a file would hold; this browser that is none reads it the old way alone. */
function textOf(blob = new Blob()): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve) => {
    reader.onload = () => resolve(String(reader.result));
  });
  reader.readAsText(blob);
  return read;
}

/** The page is fetched when it is first opened, which a busy machine takes its time for. */
configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => freshPlan());

describe('a technique', () => {
  it('is taken into the plan and out again, and the count follows', async () => {
    const user = showPage(() => openPage({ kind: 'release', id: 'piriformis-ball' }, 'piriformis-left'));
    await user.click(await screen.findByRole('button', { name: 'Add to my plan' }));
    const inPlan = await screen.findByRole('button', { name: 'In my plan: take it out' });
    expect(planStore.getState().plan.items).toEqual([
      planItem('piriformis-ball', { side: 'left', addressHash: '#/release/piriformis-ball?sel=piriformis-left' }),
    ]);
    expect(screen.getByRole('button', { name: 'My plan 1' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open my plan' })).toBeTruthy();
    await user.click(inPlan);
    expect(await screen.findByRole('button', { name: 'Add to my plan' })).toBeTruthy();
    expect(ids()).toBe('');
    expect(screen.getByRole('button', { name: 'My plan' })).toBeTruthy();
  });

  it('that has no room is refused with a word', async () => {
    planStore.setState({ plan: planOf(...Array.from({ length: 40 }, (_, index) => `n${index}`)) });
    const user = showPage(() => openPage({ kind: 'release', id: 'piriformis-ball' }, null));
    await user.click(await screen.findByRole('button', { name: 'Add to my plan' }));
    expect(await screen.findByText('Your plan is full. Take something out first.')).toBeTruthy();
  });
});

describe('the page of the plan', () => {
  it('opens beside the view as it is', async () => {
    const user = showPage(() => {
      openPage({ kind: 'release', id: 'piriformis-ball' }, 'piriformis-left');
      fade(['l4']);
      setPlan();
    });
    const before = store.getState().view;
    await user.click(await screen.findByRole('button', { name: 'Open my plan' }));
    expect(await panel().findByRole('button', { name: 'Open a file' })).toBeTruthy();
    expect(store.getState().view).toEqual({ ...before, page: { kind: 'plan', id: '' } });
  });

  it('says what it is for while it is empty, and opens from the list', async () => {
    const user = showPage();
    await user.click(screen.getByRole('button', { name: 'My plan' }));
    expect(await panel().findByText(/Collect what you want to do/)).toBeTruthy();
    expect(panel().queryByRole('list', { name: 'Techniques in your plan' })).toBeNull();
    expect(panel().queryByRole('button', { name: /Print/ })).toBeNull();
    expect(panel().getByRole('button', { name: /Danger signs first/ })).toBeTruthy();
    expect(store.getState().session.announcement).toContain('My plan opened');
  });

  it('leads back to each view, and keeps what is no longer here', async () => {
    await showPlan();
    expect(rows()).toEqual([BALL, 'Second', 'Third']);
    expect(panel().getByRole('link', { name: BALL }).getAttribute('href')).toBe('#/release/piriformis-ball');
    expect(panel().getAllByText('No longer here')).toHaveLength(2);
    expect(panel().queryByRole('link', { name: 'Second' })).toBeNull();
    expect(await panel().findByText(/30 to 60 seconds\./)).toBeTruthy();
  });

  it('is put in order by keyboard, and the focus stays with what is moved', async () => {
    const user = await showPlan();
    act(() =>
      panel()
        .getByRole('button', { name: `Move down: ${BALL}` })
        .focus(),
    );
    await user.keyboard('{Enter}');
    expect(ids()).toBe('second piriformis-ball third');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move down: ${BALL}`);
    expect(store.getState().session.announcement).toBe(`${BALL}: place 2 of 3.`);
    await user.keyboard('{Enter}');
    expect(ids()).toBe('second third piriformis-ball');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move up: ${BALL}`);
    expect(panel().getByRole('button', { name: 'Move up: Second' }).hasAttribute('disabled')).toBe(true);
  });

  it('takes a name, a note and a side', async () => {
    const user = await showPlan(planOf('piriformis-ball'));
    await user.type(panel().getByRole('textbox', { name: 'Name of the plan' }), 'March');
    await user.type(panel().getByRole('textbox', { name: `Note: ${BALL}` }), 'slowly, h 3 times');
    await user.click(
      within(panel().getByRole('radiogroup', { name: `Side: ${BALL}` })).getByRole('radio', { name: 'Left' }),
    );
    const { plan } = planStore.getState();
    expect(plan).toMatchObject({ title: 'March', items: [{ note: 'slowly, h 3 times', side: 'left' }] });
  });

  it('brings back what was taken out, note and place included', async () => {
    const user = await showPlan({
      ...planOf(),
      items: [planItem('piriformis-ball', { note: 'slow' }), planItem('second')],
    });
    await user.click(await button(`Take out: ${BALL}`));
    expect(ids()).toBe('second');
    expect(panel().getByText(`“${BALL}” is out.`)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    await user.keyboard('{Enter}');
    expect(ids()).toBe('piriformis-ball second');
    expect(planStore.getState().plan.items[0]?.note).toBe('slow');
    expect(panel().queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is emptied only when asked twice, and even then comes back', async () => {
    const user = await showPlan();
    await user.click(await button('Empty the plan'));
    await user.click(await screen.findByRole('button', { name: 'Keep it' }));
    expect(ids()).toBe('piriformis-ball second third');
    await user.click(await button('Empty the plan'));
    await user.click(await screen.findByRole('button', { name: 'Empty it' }));
    expect(ids()).toBe('');
    await user.click(await button('Undo'));
    expect(ids()).toBe('piriformis-ball second third');
  });
});

describe('a file', () => {
  const text = (...named: readonly string[]) => JSON.stringify({ ilium: 'plan', ...planOf(...named) });

  it.each([
    ['cut off', text('a').slice(0, 30), 'This is no plan: the file is broken or cut off, or of another kind.'],
    ['of another page', '{"items":[]}', 'This is no plan of Ilium.'],
    ['of a later time', text('a').replace('"version":1', '"version":3'), /newer Ilium \(version 3\)/],
    ['with a bad side', text('a', 'b').replace('"both"', '"up"'), /Technique 1 of this plan cannot be read: its side/],
    ['with one twice', text('my-ball', 'my-ball'), 'Technique 2 of this plan, “my ball”, stands in it twice.'],
    ['with too many', text(...Array(41).fill('a')), 'This plan holds 41 techniques. A plan holds 40 at most.'],
  ])('that is %s is refused with the reason, and the plan stays', async (_name, bad, reason) => {
    await showPlan(planOf('second'));
    await choose(bad);
    expect((await panel().findByText(reason)).getAttribute('role')).toBe('alert');
    expect(ids()).toBe('second');
    await choose(text('a'));
    expect(screen.queryByText(reason)).toBeNull();
  });

  it('fills an empty plan at once', async () => {
    await showPlan(planOf());
    await choose(text('a', 'b'));
    expect(ids()).toBe('a b');
  });

  it('is added or put in the place of a plan, as the person says', async () => {
    const user = await showPlan(planOf('a'));
    await choose(text('b'));
    expect(await screen.findByText('The file holds 1 technique. Your plan holds 1 technique.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(ids()).toBe('a');
    await choose(text('b'));
    await user.click(screen.getByRole('button', { name: 'Add to my plan' }));
    expect(ids()).toBe('a b');
    await choose(text('c'));
    await user.click(screen.getByRole('button', { name: 'Replace my plan' }));
    expect(ids()).toBe('c');
    await user.click(await button('Undo'));
    expect(ids()).toBe('a b c');
  });

  it('is given out as it would be read', async () => {
    const blobs: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => blobs.push(blob).toString(),
        revokeObjectURL: () => undefined,
      }),
    );
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const user = await showPlan(planOf('a', 'long-gone'));
    await user.click(await button('Save as a file'));
    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('ilium-plan.json');
    const [saved] = blobs;
    expect(parsePlan(await textOf(saved))).toEqual({ plan: planOf('a', 'long-gone') });
  });
});

describe('where nothing can be kept', () => {
  it('says so at once, and on the page of the plan', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const stop = keepPlan();
    showPage();
    planStore.setState({ plan: planOf('a') });
    await screen.findByText('Your plan could not be kept on this device; export it as a file.');
    act(openPlan);
    expect(await panel().findByText(/its storage is full/)).toBeTruthy();
    stop();
  });

  it('says nothing where all is well', async () => {
    const stop = keepPlan();
    await showPlan(planOf('a'));
    expect(panel().queryByText('Not kept on this device')).toBeNull();
    stop();
    localStorage.clear();
  });

  it('offers what was put aside, and throws it away when told to', async () => {
    localStorage.setItem('ilium.plan', '{"broken');
    const stop = keepPlan();
    const user = await showPlan(planOf('a'));
    expect(await panel().findByText('An older plan was put aside')).toBeTruthy();
    await user.click(await button('Throw it away'));
    expect(panel().queryByText('An older plan was put aside')).toBeNull();
    stop();
    expect(localStorage.length).toBe(1);
    localStorage.clear();
  });
});

describe('the sheet for paper', () => {
  const sheet = () => document.querySelector<HTMLElement>('body > section');

  it('has the danger signs before everything, and cautions before steps', async () => {
    await showPlan(planOf('piriformis-ball', 'second'));
    await waitFor(() => expect(sheet()?.textContent).toContain('Lean on the ball.'));
    const text = sheet()?.textContent ?? '';
    const order = [
      'Get help first',
      'The seat is numb.',
      BALL,
      '30 to 60 seconds.',
      'Not on an open wound.',
      'Lean on the ball.',
      'Electric pain.',
      'Second',
      'no longer in Ilium',
      'no diagnosis',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain('It grinds.');
  });

  it('shows a picture where the library has one, and nothing where it has none', async () => {
    const pictureUrl = (_kind: string, id: string) => (id === 'piriformis-ball' ? 'picture.webp' : null);
    await showPlan(planOf('piriformis-ball', 'second'), { library: { ...SMALL_LIBRARY, pictureUrl } });
    expect([...(sheet()?.querySelectorAll('img') ?? [])].map((image) => image.getAttribute('src'))).toEqual([
      'picture.webp',
    ]);
  });

  it('goes with the page, and is not there for an empty plan', async () => {
    await showPlan(planOf());
    expect(sheet()).toBeNull();
    act(() => setPlan());
    await waitFor(() => expect(sheet()).not.toBeNull());
    act(() => openPage(null, null));
    expect(sheet()).toBeNull();
  });

  it('says when a text could not be fetched, and tries again', async () => {
    let online = false;
    const loadRecord = vi.fn((...asked: Parameters<typeof SMALL_LIBRARY.loadRecord>) =>
      online ? SMALL_LIBRARY.loadRecord(...asked) : Promise.reject(new Error('offline')),
    );
    const user = await showPlan(planOf('piriformis-ball'), { library: { ...SMALL_LIBRARY, loadRecord } });
    expect(await panel().findByText(/Some texts could not be fetched/)).toBeTruthy();
    expect(sheet()?.textContent).toContain('The text could not be fetched.');
    online = true;
    await user.click(await button('Try again'));
    await waitFor(() => expect(sheet()?.textContent).toContain('Lean on the ball.'));
    expect(panel().queryByText(/Some texts could not be fetched/)).toBeNull();
  });
});
