import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPage, select } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

const panel = () => within(screen.getByRole('article'));
/** True when `a` stands before `b` in the document. */
const precedes = (a: Node, b: Node) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('the page of a structure', () => {
  it('has the lay words with the name, and tabs only where there is content', async () => {
    showPage(() => select('piriformis-right'));
    await panel().findByText('Get help');
    expect(panel().getByRole('heading', { level: 1 }).textContent).toBe('Piriformis — a deep buttock muscle');
    expect(
      panel()
        .getAllByRole('tab')
        .map((tab) => tab.textContent),
    ).toEqual(['Overview', 'Connections', 'Why it hurts', 'Release', 'Get help']);
    expect(panel().getByText(/It turns the leg outward/)).toBeTruthy();
  });

  it('has no tabs where there is only an overview', async () => {
    showPage(() => select('l4'));
    await panel().findByText('It sits level with the hip bones.');
    expect(panel().queryByRole('tab')).toBeNull();
  });

  it('is friendly where nothing is written', async () => {
    showPage(() => select('longissimus-right'));
    await panel().findByText('Nothing is written about this one yet.');
    expect(panel().getByRole('heading', { level: 1 }).textContent).toBe('Longissimus');
  });

  it('says the Latin name on request', async () => {
    const user = showPage(() => select('piriformis-right'));
    expect(panel().queryByText('Musculus piriformis')).toBeNull();
    await user.click(panel().getByRole('button', { name: 'Latin name' }));
    expect(panel().getByText('Musculus piriformis')).toBeTruthy();
  });

  it('switches sides', async () => {
    const user = showPage(() => select('piriformis-right'));
    await user.click(panel().getByRole('radio', { name: 'Left' }));
    expect(store.getState().view.selectedId).toBe('piriformis-left');
  });

  it('puts danger signs above a technique, closed to one line and opened by one press', async () => {
    const user = showPage(() => select('piriformis-right'));
    await user.click(await panel().findByRole('tab', { name: 'Release' }));
    const step = await panel().findByText('Lean on the ball.');
    const danger = panel().getByRole('button', { name: /Danger signs first/ });
    const caution = panel().getByText('Not on an open wound.');
    const stop = panel().getByText('Electric pain.');
    expect(precedes(danger, caution) && precedes(caution, stop) && precedes(stop, step)).toBe(true);
    await user.click(danger);
    const all = within(panel().getByRole('group', { name: /Danger signs first/ }));
    expect(precedes(all.getByText('The seat is numb.'), all.getByText('It grinds.'))).toBe(true);
    expect(all.getByText(/Call an ambulance/)).toBeTruthy();
  });

  it('says what the model shows of a release before what to mind, and that before what to do', async () => {
    showPage(() => openPage({ kind: 'release', id: 'piriformis-ball' }));
    const legend = await panel().findByText(/Red stripes/);
    const caution = panel().getByText('Not on an open wound.');
    expect(precedes(legend, caution) && precedes(caution, panel().getByText('Lean on the ball.'))).toBe(true);
  });

  it('opens a source from its mark', async () => {
    const user = showPage(() => select('piriformis-right'));
    await user.click(await panel().findByRole('button', { name: 'Source 1' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Where this comes from' }));
    expect((await dialog.findByRole('link', { name: 'A paper about the muscle' })).getAttribute('href')).toBe(
      'https://example.org/paper',
    );
    expect(dialog.getByText('A study or guideline')).toBeTruthy();
  });

  it('follows a link to another structure, on the same side', async () => {
    const user = showPage(() => select('piriformis-left'));
    await user.click(await panel().findByRole('link', { name: 'big buttock muscle' }));
    expect(store.getState().view.selectedId).toBe('gluteus-maximus-left');
  });

  it('keeps the short words and offers another try when the long ones cannot be fetched', async () => {
    let tries = 0;
    const library = {
      ...SMALL_LIBRARY,
      loadRecord: (...[kind, id]: Parameters<typeof SMALL_LIBRARY.loadRecord>) => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('no network')) : SMALL_LIBRARY.loadRecord(kind, id);
      },
    };
    const user = showPage(() => select('l4'), { library });
    expect(panel().getByText('The second lowest bone of the low back.')).toBeTruthy();
    await user.click(await panel().findByRole('button', { name: 'Try again' }));
    expect(await panel().findByText('It sits level with the hip bones.')).toBeTruthy();
  });
});

describe('other pages', () => {
  it('a condition leads to its techniques and selects what they are about', async () => {
    const user = showPage(() => openPage({ kind: 'condition', id: 'sciatica' }));
    await user.click(await panel().findByRole('link', { name: /Ball release/ }));
    expect(store.getState().view).toMatchObject({
      page: { kind: 'release', id: 'piriformis-ball' },
      selectedId: 'piriformis-right',
    });
    expect(await panel().findByText('Lean on the ball.')).toBeTruthy();
  });

  it('the pain page asks for danger first, and leads on to what lies where', async () => {
    const user = showPage(() => openPage({ kind: 'pain', id: '' }));
    const asked = await panel().findByRole('button', { name: 'A numb seat' });
    await user.click(panel().getByRole('button', { name: 'Or look around yourself' }));
    const begin = panel().getAllByRole('link', { name: /Piriformis/ })[0];
    expect(begin && precedes(asked, begin)).toBe(true);
    await user.click(panel().getByRole('button', { name: /Danger signs first/ }));
    expect(precedes(panel().getByText('The seat is numb.'), panel().getByText('It grinds.'))).toBe(true);
  });

  it('closes, and nothing stays selected', async () => {
    const user = showPage(() => select('l4'));
    await user.click(panel().getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('article')).toBeNull();
    expect(store.getState().view).toMatchObject({ page: null, selectedId: null });
  });
});
