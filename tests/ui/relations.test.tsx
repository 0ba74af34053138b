import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hover, linkTo, select, setOverlay } from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import type { Library } from '#src/ui/library.ts';
import { stepTo } from '#src/ui/panel/relations/diagram-keys.ts';
import { relations } from '#src/words/en/relations.ts';
import { NERVE_GRAPH } from '#tests/support/nerve-graph.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

const library: Library = { ...SMALL_LIBRARY, loadRelations: () => Promise.resolve(NERVE_GRAPH) };
const view = () => store.getState().view;
const panel = () => within(screen.getByRole('article'));

async function openConnections(id: string) {
  const user = showPage(
    () => {
      select(id);
      setOverlay('relations');
    },
    { library },
  );
  const diagram = within(await panel().findByRole('group', { name: /^What hangs together with/ }));
  return { user, diagram };
}

describe('the tab of connections', () => {
  it('shows them in the model while it is open', async () => {
    const user = showPage(() => select('sciatic-nerve-right'), { library });
    await user.click(panel().getByRole('tab', { name: 'Connections' }));
    expect(view().overlay).toBe('relations');
    await user.click(panel().getByRole('tab', { name: 'Overview' }));
    expect(view().overlay).toBe('none');
  });

  it('is open where the address asks for it, and stays open on the next page', async () => {
    const { user, diagram } = await openConnections('sciatic-nerve-left');
    expect(panel().getByRole('tab', { name: 'Connections' }).getAttribute('aria-selected')).toBe('true');
    expect(diagram.getByText('L5')).toBeTruthy();
    await user.click(diagram.getByRole('button', { name: 'Sciatic nerve' }));
    expect(view()).toMatchObject({ selectedId: 'sciatic-nerve-left', overlay: 'relations' });
  });

  it('tells where a nerve gets squeezed', async () => {
    await openConnections('sciatic-nerve-right');
    expect(panel().getByText(/Under the piriformis. By: piriformis./)).toBeTruthy();
  });

  it('offers another try when the graph does not come', async () => {
    showPage(
      () => {
        select('sciatic-nerve-right');
        setOverlay('relations');
      },
      { library: { ...library, loadRelations: () => Promise.reject(new Error('offline')) } },
    );
    const told = await panel().findByText(new RegExp(relations.failed));
    expect(told.parentElement?.querySelector('button')).toBeTruthy();
  });
});

describe('the diagram', () => {
  it('is one stop of the tab key, walked with the arrows', async () => {
    const { user, diagram } = await openConnections('sciatic-nerve-right');
    const stops = () => diagram.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops().map(({ textContent }) => textContent)).toEqual(['Sciatic nerve']);
    stops()[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Sole of the foot');
    expect(stops()).toEqual([document.activeElement]);
    await user.tab();
    expect(document.activeElement?.closest('[role="group"]')).toBeNull();
  });

  it('rings in the model what has the focus, and lights what is pointed at there', async () => {
    const { diagram } = await openConnections('sciatic-nerve-right');
    const box = diagram.getByRole('button', { name: 'Sciatic nerve' });
    box.focus();
    expect(store.getState().session.hoveredId).toBe('sciatic-nerve-right');
    box.blur();
    expect(store.getState().session.hoveredId).toBeNull();
    hover('sciatic-nerve-right');
    await expect.poll(() => box.dataset.lit).toBe('true');
  });
});

describe('walking the diagram', () => {
  const walk = [['a1', 'a2'], ['b1', 'b2', 'b3'], ['c1']];
  const links = [{ from: 'a2', to: 'b3', sometimes: false }];

  it.each([
    ['a1', 'ArrowDown', 'a2'],
    ['a2', 'ArrowDown', 'b1'],
    ['b1', 'ArrowUp', 'a2'],
    ['a2', 'ArrowRight', 'b3'],
    ['b3', 'ArrowLeft', 'a2'],
    ['b2', 'ArrowLeft', 'a2'],
    ['b3', 'ArrowRight', 'c1'],
    ['c1', 'ArrowRight', 'c1'],
    ['a1', 'ArrowUp', 'a1'],
    ['a1', 'x', 'a1'],
  ])('from %s, %s leads to %s', (here, key, there) => {
    expect(stepTo(walk, links, here, key)).toBe(there);
  });
});

describe('what lies between', () => {
  it('is told in whole sentences, and let go of', async () => {
    const { user } = await openConnections('piriformis-right');
    linkTo('sciatic-nerve-right');
    await panel().findByText('The piriformis can squeeze the sciatic nerve.');
    const toned = () => screen.getByRole('article').querySelectorAll('[data-key][data-tone]').length;
    expect(panel().getByText(new RegExp(relations.coloursOfChain))).toBeTruthy();
    expect(toned()).toBe(0);
    await user.click(panel().getByRole('button', { name: relations.betweenClear }));
    expect(view().linkedId).toBeNull();
    expect(panel().queryByText(new RegExp(relations.coloursOfChain))).toBeNull();
    expect(toned()).toBeGreaterThan(0);
  });

  it('is asked by choosing a second part', async () => {
    const { user } = await openConnections('sciatic-nerve-right');
    await user.type(panel().getByRole('searchbox', { name: relations.betweenField }), 'pirif');
    await panel().findByRole('option', { name: /Piriformis/ });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(view().linkedId).toBe('piriformis-right');
    await user.tab();
  });
});
