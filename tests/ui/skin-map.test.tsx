import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { loadAtlas, openPage, select, setOverlay } from '#src/state/actions.ts';
import { askAtPlace } from '#src/state/overlay-actions.ts';
import { store } from '#src/state/store.ts';
import type { Library } from '#src/ui/library.ts';
import { legend } from '#src/words/en/legend.ts';
import { maps } from '#src/words/en/maps.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SKIN_GRAPH } from '#tests/support/skin-graph.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

const ATLAS: Atlas = {
  ...SMALL_ATLAS,
  landmarks: [{ id: 'origin', name: 'Origin', structure: 'skin', side: 'midline', position: [0, 0, 0] }],
};
const library: Library = { ...SMALL_LIBRARY, loadRelations: () => Promise.resolve(SKIN_GRAPH) };
const focus = () => store.getState().session.mapFocus;
const overlay = () => store.getState().view.overlay;

function show(prepare: () => void) {
  return showPage(
    () => {
      loadAtlas(ATLAS);
      prepare();
    },
    { library },
  );
}

describe('the maps in the card of layers', () => {
  it('puts a map on the skin and takes it off', async () => {
    const user = show(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Layers' }));
    const choice = screen.getByRole('radiogroup', { name: maps.title });
    await user.click(within(choice).getByRole('radio', { name: maps.names.dermatomes }));
    expect(overlay()).toBe('dermatomes');
    await user.click(within(choice).getByRole('radio', { name: maps.names.none }));
    expect(overlay()).toBe('none');
  });
});

describe('the card of the map', () => {
  it('is not there without a map, nor on the page of pain, where another map is painted', () => {
    show(() => {
      setOverlay('dermatomes');
      openPage({ kind: 'pain', id: '' });
    });
    expect(screen.queryByRole('region', { name: maps.names.dermatomes })).toBeNull();
  });

  it('names the skin of each root, lets one stand out while it is pointed at, and keeps a pressed one', async () => {
    const user = show(() => setOverlay('dermatomes'));
    const card = await screen.findByRole('region', { name: maps.names.dermatomes });
    const row = await within(card).findByRole('button', { name: 'L5 outer shin' });
    await user.hover(row);
    expect(focus()).toBe('area/dermatome-l5');
    expect(within(card).getByText(/lifting the big toe/).textContent).toContain(legend.noReflex);
    await user.unhover(row);
    expect(focus()).toBeNull();
    await user.click(row);
    await user.unhover(row);
    expect(focus()).toBe('area/dermatome-l5');
    await user.click(within(card).getByRole('button', { name: legend.takeOff }));
    expect([overlay(), focus()]).toEqual(['none', null]);
  });

  it('counts the muscles of each root, names them when one stands out, and has no skin to ask', async () => {
    const graph = {
      ...SKIN_GRAPH,
      edges: [
        ...SKIN_GRAPH.edges,
        { from: 'root/root-l5', kind: 'supplies', to: 'muscle/piriformis', sources: ['PAPER'] } as const,
      ],
    };
    const user = showPage(() => setOverlay('myotomes'), {
      library: { ...library, loadRelations: () => Promise.resolve(graph) },
    });
    const card = await screen.findByRole('region', { name: maps.names.myotomes });
    await user.click(await within(card).findByRole('button', { name: 'L5 1 muscle' }));
    expect(focus()).toBe('root/root-l5');
    expect(within(card).getByText(/Piriformis\./)).toBeTruthy();
    expect(within(card).queryByText(legend.tapToAsk)).toBeNull();
  });

  it('chooses a muscle of all, then one of its spots', async () => {
    const user = show(() => setOverlay('trigger-points'));
    const card = await screen.findByRole('region', { name: maps.names['trigger-points'] });
    await user.selectOptions(await within(card).findByRole('combobox', { name: legend.muscle }), 'Piriformis');
    expect(focus()).toBe('muscle/piriformis');
    const spot = within(card).getByRole('button', { name: '2 inner third' });
    await user.click(spot);
    expect(focus()).toBe('trigger-point/piriformis-2');
    expect(spot.getAttribute('aria-pressed')).toBe('true');
    expect(within(card).getByText('It aches down the thigh.')).toBeTruthy();
    await user.click(spot);
    expect(focus()).toBe('muscle/piriformis');
  });

  it('answers what may be felt at a place, each with a way to its page on that side', async () => {
    const user = show(() => {
      setOverlay('trigger-points');
      askAtPlace([75, 0, 0]);
    });
    const card = await screen.findByRole('region', { name: legend.feltTitle });
    expect(await within(card).findByText(legend.thisPlace('buttock'))).toBeTruthy();
    expect(within(card).getByText('Sciatica').getAttribute('href')).toBe('#/condition/sciatica');
    await user.click(within(card).getByRole('link', { name: 'Piriformis' }));
    expect(store.getState().view.selectedId).toBe('piriformis-left');
    await user.click(within(card).getByRole('button', { name: legend.backToMap }));
    expect(store.getState().session.askedPlace).toBeNull();
  });

  it('asks about a place by its name, by keyboard, and reading goes on where the answer begins', async () => {
    const midButtock = SKIN_GRAPH.nodes.flatMap((node) =>
      node.id === 'buttock'
        ? [{ ...node, key: 'area/mid-buttock', id: 'mid-buttock', name: 'middle of the buttock' }]
        : [],
    );
    const graph = { ...SKIN_GRAPH, nodes: [...SKIN_GRAPH.nodes, ...midButtock] };
    const user = showPage(
      () => {
        loadAtlas(ATLAS);
        setOverlay('dermatomes');
      },
      { library: { ...library, loadRelations: () => Promise.resolve(graph) } },
    );
    const choice = await screen.findByRole('combobox', { name: legend.chooseToAsk });
    expect(screen.getByRole('button', { name: legend.ask }).hasAttribute('disabled')).toBe(true);
    expect(within(choice).getAllByRole('option')).toHaveLength(5);
    await user.selectOptions(choice, 'middle of the buttock, left');
    act(() => screen.getByRole('button', { name: legend.ask }).focus());
    await user.keyboard('{Enter}');
    expect(store.getState().session.askedPlace).toEqual([50, 0, 0]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: legend.feltTitle }));
    act(() => screen.getByRole('button', { name: legend.backToMap }).focus());
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: maps.names.dermatomes }));
  });

  it('says so where no map names the place', async () => {
    show(() => {
      setOverlay('dermatomes');
      askAtPlace([0, 290, 100]);
    });
    expect(await screen.findByText(legend.nothingFelt)).toBeTruthy();
  });

  it('says so when the graph does not come, and fetches it again', async () => {
    let tries = 0;
    const failing = {
      ...library,
      loadRelations: () => (tries++ ? library.loadRelations() : Promise.reject(new Error())),
    };
    const user = showPage(() => setOverlay('dermatomes'), { library: failing });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'L5 outer shin' })).toBeTruthy();
  });
});

describe('sore spots on the page of a muscle', () => {
  it('are fetched when they are opened, and shown on the model all or one', async () => {
    const user = show(() => select('piriformis-right'));
    await user.click(await screen.findByRole('button', { name: maps.soreTitle }));
    await user.click(await screen.findByRole('button', { name: legend.showOnModel }));
    expect(overlay()).toBe('trigger-points');
    await user.click(screen.getByRole('button', { name: legend.showOne(2) }));
    expect(focus()).toBe('trigger-point/piriformis-2');
    await user.click(screen.getByRole('button', { name: legend.showAllSpots }));
    expect(focus()).toBeNull();
    await user.click(screen.getByRole('button', { name: legend.onModel }));
    expect(overlay()).toBe('none');
  });

  it('stand open where the address shows them, with what lies off the model', async () => {
    show(() => {
      setOverlay('trigger-points');
      select('piriformis-right');
    });
    expect(await screen.findByText('It aches over the buttock.')).toBeTruthy();
    expect(screen.getByText(legend.asARuleIn('buttock'), { exact: false }).textContent).toContain(
      legend.nowAndThenIn('back of the thigh'),
    );
  });

  it('are not offered for what is no muscle', async () => {
    show(() => select('l4'));
    await screen.findByRole('heading', { name: /L4/ });
    expect(screen.queryByRole('button', { name: maps.soreTitle })).toBeNull();
  });

  it('make up no map where none is known', async () => {
    const user = showPage(() => select('piriformis-right'), {
      library: { ...library, loadRelations: () => Promise.resolve({ nodes: [], edges: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: maps.soreTitle }));
    expect(await screen.findByText(legend.noSpots)).toBeTruthy();
  });
});
