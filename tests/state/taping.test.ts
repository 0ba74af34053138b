import { describe, expect, it } from 'vitest';
import { openPage } from '#src/state/actions.ts';
import { formatAddress, parseAddress } from '#src/state/address.ts';
import { isWorkedOn } from '#src/state/appearances.ts';
import { setTape } from '#src/state/overlay-actions.ts';
import { appearances, tapeOnPage, treatedSide } from '#src/state/selectors.ts';
import { store } from '#src/state/store.ts';
import { type PageKind, START_VIEW, type View } from '#src/state/view.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const PAGE = { kind: 'taping', id: 'hip-tape' } as const;
const view = (patch: Partial<View>): View => ({ ...START_VIEW, ...patch });
const skin = (patch: Partial<View>) => {
  const index = SMALL_ATLAS.structures.findIndex(({ system }) => system === 'skin');
  return appearances(view(patch), SMALL_ATLAS)[index];
};

describe('a taping page', () => {
  it('shows the skin whole, whatever is peeled or selected', () => {
    expect(skin({ page: null })?.opacity).toBeLessThan(0.5);
    expect(skin({ page: PAGE })).toEqual({ opacity: 1, quiet: false, selected: false, pickable: true });
    expect(skin({ page: PAGE, selectedId: 'piriformis-right' })?.opacity).toBe(1);
    expect(skin({ page: { kind: 'exercise', id: 'hip-tape' } })?.opacity).toBeLessThan(0.5);
  });

  it('lets a person look under the tape: the skin layer, hiding and isolating still count', () => {
    const layers = { ...START_VIEW.layers, skin: 0.4 };
    expect(skin({ page: PAGE, layers })).toMatchObject({ opacity: 0.4, pickable: false });
    expect(skin({ page: PAGE, faded: ['skin'] })?.opacity).toBeLessThan(0.5);
    for (const gone of [{ layers: { ...layers, skin: 0 } }, { hidden: ['skin'] }, { isolated: ['l4'] }]) {
      expect(skin({ page: PAGE, ...gone })?.opacity).toBe(0);
    }
  });

  it.each(['release', 'massage'] as const)('is alike with a %s page', (kind) => {
    expect(skin({ page: { kind, id: 'hip' } })?.opacity).toBe(1);
  });

  it('has the skin for its ground, as all that is done on the skin has, and what is done with the whole body has not', () => {
    const on = (kind: PageKind) => isWorkedOn({ ...START_VIEW, page: { kind, id: 'hip' } });
    expect((['taping', 'release', 'massage', 'exercise', 'structure'] as const).map(on)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('has its own strips only', () => {
    const tape = { id: 'hip-tape', strips: [] };
    expect(tapeOnPage(view({ page: PAGE }), tape)).toBe(tape);
    expect(tapeOnPage(view({ page: PAGE }), null)).toBeNull();
    expect(tapeOnPage(view({ page: { ...PAGE, id: 'back-tape' } }), tape)).toBeNull();
    expect(tapeOnPage(view({ page: null }), tape)).toBeNull();
    freshStore(SMALL_ATLAS);
    setTape(tape);
    openPage(PAGE);
    const { session, view: now } = store.getState();
    expect(tapeOnPage(now, session.tape)).toBe(tape);
  });

  it('treats the side of what is selected, else the one shown, else the right', () => {
    expect(treatedSide(view({ selectedId: 'piriformis-left' }), SMALL_ATLAS)).toBe('left');
    expect(treatedSide(view({ selectedId: 'piriformis-right', sides: 'left' }), SMALL_ATLAS)).toBe('right');
    expect(treatedSide(view({ selectedId: 'l4', sides: 'left' }), SMALL_ATLAS)).toBe('left');
    expect(treatedSide(START_VIEW, SMALL_ATLAS)).toBe('right');
  });

  it('looks at the tape by itself, and keeps another camera in its address', () => {
    const context = { atlas: SMALL_ATLAS, knowsPage: () => true };
    const plain = parseAddress('#/taping/hip-tape', context).view;
    expect(plain.camera).toEqual({ kind: 'selection' });
    expect(formatAddress(plain)).toBe('#/taping/hip-tape');
    const front = parseAddress('#/taping/hip-tape?cam=front', context).view;
    expect(front.camera).toEqual({ kind: 'preset', preset: 'front' });
    expect(formatAddress(front)).toBe('#/taping/hip-tape?cam=front');
    expect(parseAddress('#/exercise/hip-tape', context).view.camera).toEqual(START_VIEW.camera);
  });
});
