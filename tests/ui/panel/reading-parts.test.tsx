import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import type { PageKind } from '#src/state/view.ts';
import { READING_LIBRARY } from '#tests/support/reading-library.ts';
import { showPage } from '#tests/support/show-page.tsx';

const panel = () => within(screen.getByRole('article'));
const open = (kind: PageKind, id: string, library = READING_LIBRARY) =>
  showPage(() => openPage({ kind, id }), { library });
/** True when `a` stands before `b` in the document. */
const precedes = (a: Node, b: Node) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('danger signs of a page', () => {
  it('stand above all else, the most urgent first, with the way to all of them', async () => {
    const user = open('exercise', 'figure-four');
    const dangers = await panel().findByRole('region', { name: 'Rule these out first' });
    const signs = within(dangers)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(signs).toEqual(['A numb seat get help now', 'A grinding hip doctor soon']);
    for (const later of ['Ankle on knee.', 'Not on a wound.', 'Pull the leg in.']) {
      expect(precedes(dangers, panel().getByText(later))).toBe(true);
    }
    await user.click(within(dangers).getByRole('link', { name: 'All danger signs' }));
    expect(store.getState().view.page?.kind).toBe('pain');
  });

  it('are named in a line each, three at the most, and told in full at one press', async () => {
    const loadRecord = async () => {
      const record = await READING_LIBRARY.loadRecord('condition', 'sciatica');
      return record?.kind === 'condition' ? { ...record, dangers: ['numb', 'later', 'clot', 'numb'] } : record;
    };
    const user = open('condition', 'sciatica', { ...READING_LIBRARY, loadRecord });
    const more = await panel().findByRole('button', { name: 'All 4 in full' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(within(panel().getByRole('region', { name: 'Rule these out first' })).getAllByRole('listitem')).toHaveLength(
      3,
    );
    await user.click(more);
    expect(panel().getByText('See a doctor today.').closest('li')?.textContent).toBe(
      'One calf is thick. See a doctor today. No massage.',
    );
  });

  it('give way to the bar of all signs where the text cannot be fetched', async () => {
    open('condition', 'sciatica', { ...READING_LIBRARY, loadRecord: () => Promise.reject(new Error('no network')) });
    await panel().findByRole('button', { name: 'Try again' });
    expect(panel().getByRole('button', { name: /Danger signs first/ })).toBeTruthy();
  });
});

describe('the page of a condition', () => {
  it('says in short how it feels, who gets it and how long it lasts, above the long text', async () => {
    open('condition', 'sciatica');
    await panel().findByText('It shoots down the leg.');
    const facts = panel()
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(facts).toEqual([
      ['How it feels', 'It shoots down the leg.'],
      ['Who gets it', 'Anybody can get it.'],
      ['How long it lasts', 'Mostly some weeks.'],
    ]);
  });

  it('shows its structures, and its techniques kind by kind', async () => {
    const user = open('condition', 'sciatica');
    expect(await panel().findByRole('heading', { level: 3, name: 'With a ball' })).toBeTruthy();
    expect(panel().queryByRole('heading', { level: 3, name: 'Tape' })).toBeNull();
    await user.click(panel().getByRole('link', { name: 'Piriformis' }));
    expect(store.getState().view.selectedId).toBe('piriformis-right');
  });
});

describe('a table of shares', () => {
  it('has bars as long as its figures, beside figures that are still a table', async () => {
    open('question', 'what-causes-it');
    const table = within(await panel().findByRole('table'));
    expect(table.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['Wear', '18', 'Strain', '4.5']);
    const bars = [...document.querySelectorAll('[data-part]')].map((bar) => bar.getAttribute('data-part'));
    expect(bars).toEqual(['1.000', '0.250']);
  });
});

describe('a question', () => {
  it('gives the short answer first and leads on', async () => {
    open('question', 'what-causes-it');
    const answer = await panel().findByRole('region', { name: 'In short' });
    expect(within(answer).getByText('Nobody knows all of it.')).toBeTruthy();
    expect(precedes(answer, panel().getByText(/may be sore/))).toBe(true);
    expect(panel().getByRole('link', { name: /Heat/ })).toBeTruthy();
    expect(panel().getByRole('link', { name: 'All tours, questions and advice' })).toBeTruthy();
  });
});

describe('a word of the glossary', () => {
  const term = () => panel().findByRole('button', { name: 'facet joints' });

  it('is explained on focus, as what describes the word', async () => {
    const user = open('question', 'what-causes-it');
    const word = await term();
    while (document.activeElement !== word) await user.tab();
    const tip = await screen.findByRole('tooltip');
    expect(await within(tip).findByText('A small joint at the back of the spine.')).toBeTruthy();
    expect(word.getAttribute('aria-describedby')).toBe(tip.id);
  });

  it('is explained under a pointer', async () => {
    const user = open('question', 'what-causes-it');
    const word = await term();
    await user.hover(screen.getByRole('article'));
    await user.hover(word);
    const tip = await screen.findByRole('tooltip');
    expect(await within(tip).findByText('Facet joint')).toBeTruthy();
  });

  it('says where that comes from when it is pressed', async () => {
    const user = open('question', 'what-causes-it');
    await user.click(await term());
    const dialog = within(await screen.findByRole('dialog', { name: 'What facet joints means' }));
    expect(await dialog.findByText('A small joint at the back of the spine.')).toBeTruthy();
    expect(await dialog.findByRole('link', { name: 'A paper about the muscle' })).toBeTruthy();
  });

  it('says so when the glossary cannot be fetched', async () => {
    const user = open('question', 'what-causes-it', {
      ...READING_LIBRARY,
      loadGlossary: () => Promise.reject(new Error('no network')),
    });
    await user.click(await term());
    expect(await screen.findByText('The meaning could not be fetched.')).toBeTruthy();
  });
});

describe('the page of a tape', () => {
  it('reads out the stretch of each part of a strip', async () => {
    open('taping', 'y-tape');
    const zones = within(await panel().findByRole('list', { name: 'Stretch along the strip' }));
    expect(zones.getAllByRole('listitem').map((zone) => zone.textContent)).toEqual([
      'Anchor5 cmno stretch',
      'Middlethe rest10 to 20 %',
      'End5 cmno stretch',
    ]);
  });
});

describe('the page of an exercise', () => {
  it('says the pose in words', async () => {
    open('exercise', 'figure-four');
    expect((await panel().findByText('Sore side')).nextElementSibling?.textContent).toBe(
      'Hip bent 90°, turned out 45°',
    );
    expect(panel().getByText('Stretch')).toBeTruthy();
  });
});

describe('the page from which one learns', () => {
  it('leads to tours with their length, to questions, and to advice by topic', async () => {
    const user = open('learn', '');
    expect(await panel().findByRole('heading', { level: 3, name: 'Help yourself' })).toBeTruthy();
    expect(panel().queryByRole('heading', { level: 3, name: 'Daily life' })).toBeNull();
    expect(panel().getByRole('link', { name: /What causes it/ })).toBeTruthy();
    await user.click(panel().getByRole('link', { name: /The deep buttock.*3 stops · about 3 min/ }));
    expect(store.getState().view.page).toEqual({ kind: 'tour', id: 'deep-buttock' });
  });

  it('is one press away from the list of structures', async () => {
    const user = showPage(undefined, { library: READING_LIBRARY });
    await user.click(screen.getByRole('button', { name: 'Tours, questions and advice' }));
    expect(await panel().findByRole('heading', { level: 1, name: 'Learn' })).toBeTruthy();
  });
});

describe('a picture', () => {
  const library = {
    ...READING_LIBRARY,
    pictureUrl: (kind: string, id: string) => (id === 'heat' ? `/${kind}-${id}.webp` : null),
    loadRecord: async (...[kind, id]: Parameters<typeof READING_LIBRARY.loadRecord>) => {
      const record = await READING_LIBRARY.loadRecord(kind, id);
      return record && { ...record, picture: { view: '#/', alt: 'A warm pack on the buttock' } };
    },
  };

  it('stands on the page of its record, with its words and a place kept for it', async () => {
    open('advice', 'heat', library);
    const picture = await panel().findByRole('img', { name: 'A warm pack on the buttock' });
    expect(picture.getAttribute('src')).toBe('/advice-heat.webp');
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect(Number(picture.getAttribute('width')) > 0 && Number(picture.getAttribute('height')) > 0).toBe(true);
  });

  it('is left out where there is none', async () => {
    open('question', 'what-causes-it', library);
    await panel().findByText('Nobody knows all of it.');
    expect(panel().queryByRole('img', { name: 'A warm pack on the buttock' })).toBeNull();
  });
});
