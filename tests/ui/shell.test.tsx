import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadAtlas, notify, select, setModelStatus } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const view = () => store.getState().view;
const PHONE = { widthPx: 390 };

describe('search', () => {
  it('selects what is chosen by keyboard', async () => {
    const user = showPage();
    await user.keyboard('/');
    await user.keyboard('pirif');
    expect(await screen.findByRole('option', { name: /^Piriformis/ })).toBeTruthy();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(view().selectedId).toBe('piriformis-right');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('takes the first on Enter, and another one where the arrows went', async () => {
    const user = showPage();
    await user.type(screen.getByRole('combobox'), 'piriformis{Enter}');
    expect(view().page).toEqual({ kind: 'structure', id: 'piriformis-right' });
    await user.type(screen.getByRole('combobox'), 'piriformis{ArrowDown}{ArrowDown}{Enter}');
    expect(view().page).toEqual({ kind: 'release', id: 'piriformis-ball' });
  });

  it('takes the side that is asked for', async () => {
    const user = showPage();
    await user.type(screen.getByRole('combobox'), 'left piriformis');
    const [first] = await screen.findAllByRole('option');
    await user.click(first ?? document.body);
    expect(view().selectedId).toBe('piriformis-left');
  });

  it('says when nothing is found', async () => {
    const user = showPage();
    await user.type(screen.getByRole('combobox'), 'xylophone');
    expect(await screen.findByText(/Nothing here is called “xylophone”/)).toBeTruthy();
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toContain('sciatica');
  });
});

describe('the tree', () => {
  const row = (name: string) => screen.getByRole('row', { name });

  it('is walked, opened and chosen from by keyboard', async () => {
    const user = showPage();
    act(() => row('Bones').focus());
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}{ArrowDown}{Enter}');
    expect(view().selectedId).toBe('l4');
    expect(row('L4 vertebra').getAttribute('aria-selected')).toBe('true');
  });

  it('opens to what was selected elsewhere', () => {
    showPage();
    expect(screen.queryByRole('row', { name: 'Right piriformis' })).toBeNull();
    act(() => {
      select('piriformis-right');
    });
    expect(row('Right piriformis').getAttribute('aria-selected')).toBe('true');
  });

  it('keeps the selected one when it is chosen again', async () => {
    const user = showPage(() => select('l4'));
    await user.click(row('L4 vertebra'));
    expect(view().selectedId).toBe('l4');
  });

  it('hides and shows a structure, and a group at once', async () => {
    const user = showPage();
    await user.click(screen.getByRole('button', { name: 'Hide Right gluteal muscles' }));
    expect(view().hidden).toEqual(['gluteus-maximus-right']);
    await user.click(screen.getByRole('button', { name: 'Show Right gluteal muscles' }));
    expect(view().hidden).toEqual([]);
  });
});

describe('keys', () => {
  it('do what the help says', async () => {
    const user = showPage(() => select('piriformis-right'));
    await user.keyboard('3');
    expect(view().camera).toEqual({ kind: 'preset', preset: 'left' });
    await user.keyboard('i');
    expect(view().isolated).toEqual(['piriformis-right']);
    await user.keyboard('i');
    expect(view().isolated).toEqual([]);
    await user.keyboard('f');
    expect(view().faded).toEqual(['piriformis-right']);
    await user.keyboard('h');
    expect(view().hidden).toEqual(['piriformis-right']);
    await user.keyboard('z');
    expect(view().hidden).toEqual([]);
    await user.keyboard('{Control>}z{/Control}');
    expect(view().faded).toEqual([]);
    await user.keyboard('fa');
    expect(view().faded).toEqual([]);
    await user.keyboard('{Escape}');
    expect(view().selectedId).toBeNull();
  });

  it('are letters in the search field', async () => {
    const user = showPage(() => select('piriformis-right'));
    await user.type(screen.getByRole('combobox'), 'hip');
    expect(view().hidden).toEqual([]);
    expect(view().selectedId).toBe('piriformis-right');
  });

  it('can be switched off in the help', async () => {
    const user = showPage(() => select('piriformis-right'));
    await user.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'How to use Ilium' }));
    await user.click(help.getByRole('switch', { name: 'Single keys work as shortcuts' }));
    await user.click(help.getByRole('button', { name: 'Close' }));
    await user.keyboard('h');
    expect(view().hidden).toEqual([]);
  });
});

describe('tools', () => {
  it('peel both sides, or one', async () => {
    const user = showPage();
    await user.click(screen.getByRole('radio', { name: 'Deep muscles' }));
    expect(view().peel).toEqual({ left: 3, right: 3 });
    await user.click(screen.getByRole('radio', { name: 'L' }));
    await user.click(screen.getByRole('radio', { name: 'Skin' }));
    expect(view().peel).toEqual({ left: 0, right: 3 });
  });

  it('set the opacity of a layer', async () => {
    const user = showPage();
    await user.click(screen.getByRole('button', { name: 'Layers' }));
    act(() => screen.getByRole('slider', { name: 'Muscles' }).focus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(view().layers.muscle).toBe(0.8);
    await user.keyboard('{Home}');
    expect(view().layers.muscle).toBe(0);
  });

  it('wait for a selection', () => {
    showPage();
    expect(screen.getByRole('button', { name: 'Hide' })).toHaveProperty('disabled', true);
    act(() => {
      select('l4');
    });
    expect(screen.getByRole('button', { name: 'Hide' })).toHaveProperty('disabled', false);
  });
});

describe('states of the model', () => {
  it('everything can be read without WebGL', async () => {
    const user = showPage(() => setModelStatus({ status: 'unsupported' }));
    expect(screen.getByText('No 3D picture in this browser')).toBeTruthy();
    expect(screen.queryByRole('toolbar')).toBeNull();
    await user.type(screen.getByRole('combobox'), 'piriformis{ArrowDown}{Enter}');
    expect(await screen.findByText(/It turns the leg outward/)).toBeTruthy();
    expect(screen.getByRole('treegrid', { name: 'All structures' })).toBeTruthy();
  });

  it('the words work before the atlas is there', async () => {
    const user = showPage(() => freshStore(null));
    await user.type(screen.getByRole('combobox'), 'piriformis{ArrowDown}{Enter}');
    expect(await screen.findByText(/It turns the leg outward/)).toBeTruthy();
    act(() => loadAtlas(SMALL_ATLAS));
    expect(screen.getByRole('treegrid', { name: 'All structures' })).toBeTruthy();
  });

  it('loading shows how far', () => {
    showPage(() => setModelStatus({ status: 'loading', loaded: 0.4 }));
    expect(screen.getByRole('progressbar', { name: 'Loading the model' }).getAttribute('aria-valuenow')).toBe('40');
  });

  it('a failure says which file and why, and tries again', async () => {
    const user = showPage(() => setModelStatus({ status: 'failed', message: 'bones.glb: the server answered 404.' }));
    expect(within(screen.getByRole('alert')).getByText(/bones\.glb/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(store.getState().session.model).toMatchObject({ status: 'loading', attempt: 1 });
  });

  it('a notice is read and dismissed', async () => {
    const user = showPage(() => notify('This address asks for “tail-fin”.'));
    expect(screen.getByText(/tail-fin/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/tail-fin/)).toBeNull();
  });
});

describe('on a phone', () => {
  it('reading comes up as a sheet of three heights', async () => {
    const user = showPage(() => select('l4'), PHONE);
    const sheet = screen.getByRole('region', { name: 'Reading' });
    expect(sheet.dataset.height).toBe('half');
    await user.click(within(sheet).getByRole('button', { name: /Higher/ }));
    expect(sheet.dataset.height).toBe('full');
    await user.click(within(sheet).getByRole('button', { name: /Lower/ }));
    await user.click(within(sheet).getByRole('button', { name: /Lower/ }));
    expect(sheet.dataset.height).toBe('peek');
  });

  it('the list comes up from its button, and goes when something is chosen', async () => {
    const user = showPage(undefined, PHONE);
    expect(screen.queryByRole('treegrid')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'List of structures' }));
    act(() => screen.getByRole('row', { name: 'Bones' }).focus());
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}{ArrowDown}{Enter}');
    expect(view().selectedId).toBe('l4');
    expect(screen.queryByRole('treegrid')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('L4 vertebra');
  });
});

it('a screen reader hears what was selected and what the panel says', () => {
  showPage();
  act(() => {
    select('piriformis-right');
  });
  expect(screen.getByTestId('announcer').textContent).toBe(
    'Right piriformis, a deep buttock muscle, selected. A small muscle deep in the buttock.',
  );
});

it('the title of the window follows the page', () => {
  showPage();
  act(() => {
    select('piriformis-right');
  });
  expect(document.title).toBe('Piriformis · Ilium');
});
