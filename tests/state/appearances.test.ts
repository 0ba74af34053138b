import { describe, expect, it } from 'vitest';
import {
  appearances,
  FADED_OPACITY,
  GHOST_SKIN_OPACITY,
  GLASS_BONE_OPACITY,
  GLASS_OPACITY,
  VEIL_OPACITY,
} from '#src/state/appearances.ts';
import { type Appearance, START_VIEW, type View } from '#src/state/view.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

/** Outer muscles shown on both sides. */
const OPEN: View = { ...START_VIEW, peel: { left: 1, right: 1 } };

function look(patch: Partial<View>, id: string): Appearance {
  const index = SMALL_ATLAS.structures.findIndex((structure) => structure.id === id);
  const found = appearances({ ...OPEN, ...patch }, SMALL_ATLAS)[index];
  if (!found) throw new Error(`no structure ${id}`);
  return found;
}

const SOLID: Appearance = { opacity: 1, quiet: false, selected: false, pickable: true };
const GONE: Appearance = { opacity: 0, quiet: false, selected: false, pickable: false };

describe('appearances', () => {
  it('answers one for each structure, in their order', () => {
    expect(appearances(OPEN, SMALL_ATLAS)).toHaveLength(SMALL_ATLAS.structures.length);
  });

  it('shows what nothing speaks against', () => {
    expect(look({}, 'l4')).toEqual(SOLID);
  });

  it('draws a layer at its opacity, and not at all at 0', () => {
    const layers = { ...OPEN.layers, muscle: 0.4, bone: 0 };
    expect(look({ layers }, 'piriformis-right')).toEqual({ ...SOLID, opacity: 0.4 });
    expect(look({ layers }, 'l4')).toEqual(GONE);
  });

  it('leaves out the other side, but not the midline', () => {
    expect(look({ sides: 'left' }, 'piriformis-right')).toEqual(GONE);
    expect(look({ sides: 'left' }, 'piriformis-left')).toEqual(SOLID);
    expect(look({ sides: 'left' }, 'l4')).toEqual(SOLID);
  });

  it('keeps a hint of the skin for what is painted on it, whatever is isolated', () => {
    const isolated = ['piriformis-right'];
    const hint = { ...GONE, opacity: GHOST_SKIN_OPACITY };
    expect(look({ isolated }, 'skin')).toEqual(GONE);
    expect(look({ isolated, overlay: 'trigger-points' }, 'skin')).toEqual(hint);
    expect(look({ isolated, page: { kind: 'pain', id: '' } }, 'skin')).toEqual(hint);
    expect(look({ isolated, overlay: 'relations' }, 'skin')).toEqual(hint);
    expect(look({ isolated, overlay: 'myotomes' }, 'skin')).toEqual(GONE);
    expect(look({ hidden: ['skin'], overlay: 'dermatomes' }, 'skin')).toEqual(GONE);
  });

  it('shows the whole skin to those who say where it hurts, and a hint of it once they look at a structure', () => {
    const page = { kind: 'pain', id: '' } as const;
    expect(look({ page }, 'skin')).toEqual(SOLID);
    expect(look({ page, selectedId: 'l4' }, 'skin').opacity).toBeLessThanOrEqual(GHOST_SKIN_OPACITY);
    expect(look({}, 'skin').opacity).toBe(GHOST_SKIN_OPACITY);
  });

  it('peels each side on its own', () => {
    const peel = { left: 1, right: 3 };
    expect(look({ peel }, 'gluteus-maximus-right')).toEqual(GONE);
    expect(look({ peel }, 'gluteus-maximus-left')).toEqual(SOLID);
    expect(look({ peel }, 'piriformis-right')).toEqual(SOLID);
    expect(look({ peel: { left: 1, right: 4 } }, 'piriformis-right')).toEqual(GONE);
  });

  it('lets the midline follow the outer of the two peels', () => {
    const shallow = {
      ...SMALL_ATLAS,
      structures: SMALL_ATLAS.structures.map((s) => (s.id === 'l4' ? { ...s, depth: 2 } : s)),
    };
    const at = (left: number, right: number) =>
      appearances({ ...OPEN, peel: { left, right } }, shallow)[SMALL_ATLAS.structures.findIndex((s) => s.id === 'l4')];
    expect(at(4, 2)).toEqual(SOLID);
    expect(at(2, 4)).toEqual(SOLID);
    expect(at(3, 3)).toEqual(GONE);
  });

  it('has solid skin only while neither side is peeled, a ghost that lets clicks through after that', () => {
    expect(look({ peel: { left: 0, right: 0 } }, 'skin')).toEqual(SOLID);
    expect(look({ peel: { left: 0, right: 1 } }, 'skin')).toEqual({
      ...SOLID,
      opacity: GHOST_SKIN_OPACITY,
      pickable: false,
    });
    expect(look({ layers: { ...OPEN.layers, skin: 0 } }, 'skin')).toEqual(GONE);
    expect(look({ layers: { ...OPEN.layers, skin: 0.1 } }, 'skin').opacity).toBe(0.1);
  });

  it('hides, and fades without making it unclickable', () => {
    expect(look({ hidden: ['l4'] }, 'l4')).toEqual(GONE);
    expect(look({ faded: ['l4'] }, 'l4')).toEqual({ ...SOLID, opacity: FADED_OPACITY });
    expect(look({ hidden: ['l4'], faded: ['l4'] }, 'l4')).toEqual(GONE);
  });

  it('shows the isolated alone, however deep the peel', () => {
    const isolated = ['gluteus-maximus-right'];
    expect(look({ isolated }, 'l4')).toEqual(GONE);
    expect(look({ isolated, peel: { left: 4, right: 4 } }, 'gluteus-maximus-right')).toEqual(SOLID);
    expect(look({ isolated: ['skin'] }, 'skin')).toEqual(SOLID);
    expect(look({ isolated, hidden: isolated }, 'gluteus-maximus-right')).toEqual(GONE);
  });

  it('shows the selected one solid, whatever peel, layers, sides and isolation say', () => {
    const selected = { ...SOLID, selected: true };
    const selectedId = 'piriformis-right';
    expect(look({ selectedId, peel: { left: 4, right: 4 } }, selectedId)).toEqual(selected);
    expect(look({ selectedId, layers: { ...OPEN.layers, muscle: 0 } }, selectedId)).toEqual(selected);
    expect(look({ selectedId, sides: 'left' }, selectedId)).toEqual(selected);
    expect(look({ selectedId, isolated: ['l4'] }, selectedId)).toEqual(selected);
    expect(look({ selectedId, faded: [selectedId] }, selectedId)).toEqual({ ...selected, opacity: FADED_OPACITY });
  });

  it('quietens the rest when something is selected', () => {
    expect(look({ selectedId: 'piriformis-right' }, 'l4')).toEqual({ ...SOLID, quiet: true });
  });

  it('veils what lies over the selected one, and lets clicks through it', () => {
    const veiled = { opacity: VEIL_OPACITY, quiet: true, selected: false, pickable: false };
    expect(look({ selectedId: 'piriformis-right' }, 'gluteus-maximus-right')).toEqual(veiled);
  });

  it('veils a bone that a chosen joint lies in, and leaves one that it only touches', () => {
    const { structures } = SMALL_ATLAS;
    const disc = structures.find(({ id }) => id === 'disc-l4-l5');
    if (!disc) throw new Error('the small atlas has no disc');
    const facet = { ...disc, id: 'facet', bounds: { min: [-30, 140, -40], max: [-15, 155, -25] } } as typeof disc;
    const atlas = { ...SMALL_ATLAS, structures: [...structures, facet] };
    const vertebra = (selectedId: string) =>
      appearances({ ...OPEN, selectedId }, atlas)[structures.findIndex(({ id }) => id === 'l4')]?.opacity;
    expect(vertebra('facet')).toBe(VEIL_OPACITY);
    expect(vertebra('disc-l4-l5')).toBe(1);
  });

  it('veils nothing on the other side, nothing as deep, nothing far off', () => {
    const quiet = { ...SOLID, quiet: true };
    expect(look({ selectedId: 'piriformis-right' }, 'gluteus-maximus-left')).toEqual(quiet);
    expect(look({ selectedId: 'piriformis-right' }, 'sciatic-nerve-right')).toEqual(quiet);
    expect(look({ selectedId: 'piriformis-right' }, 'longissimus-right')).toEqual(quiet);
    expect(look({ selectedId: 'gluteus-maximus-right' }, 'piriformis-right')).toEqual(quiet);
  });

  it('veils both sides over a structure in the midline', () => {
    expect(look({ selectedId: 'l4' }, 'longissimus-right').opacity).toBe(VEIL_OPACITY);
    expect(look({ selectedId: 'l4' }, 'longissimus-left').opacity).toBe(VEIL_OPACITY);
  });

  it('stays the same array while only page or camera change, and not when the look does', () => {
    const first = appearances(OPEN, SMALL_ATLAS);
    const turned = appearances({ ...OPEN, camera: { kind: 'fit' }, page: { kind: 'learn', id: '' } }, SMALL_ATLAS);
    expect(turned).toBe(first);
    expect(appearances({ ...OPEN, hidden: ['l4'] }, SMALL_ATLAS)).not.toBe(first);
  });
});

describe('what glows', () => {
  const emphasis = {
    overlay: 'relations',
    tones: { 'sciatic-nerve-right': 0, 'gluteus-maximus-right': 3 },
    beside: ['piriformis-right'],
  } as const;
  const seen = (patch: Partial<View>, id: string) => {
    const index = SMALL_ATLAS.structures.findIndex((structure) => structure.id === id);
    return appearances({ ...OPEN, overlay: 'relations', ...patch }, SMALL_ATLAS, emphasis)[index];
  };

  it('is shown in its tone, whatever is peeled', () => {
    expect(seen({ peel: { left: 4, right: 4 } }, 'sciatic-nerve-right')).toEqual({ ...SOLID, glow: 0 });
  });

  it('lets a nerve show through what glows over it', () => {
    expect(seen({}, 'gluteus-maximus-right')).toEqual({ ...SOLID, opacity: GLASS_OPACITY, glow: 3 });
  });

  it('shows what stands beside it in its own colour', () => {
    expect(seen({ peel: { left: 4, right: 4 } }, 'piriformis-right')).toEqual(SOLID);
  });

  it('makes the rest recede: bones quiet, muscles of its side a veil, those of the other side gone', () => {
    expect(seen({}, 'l4')).toEqual({ ...SOLID, quiet: true });
    expect(seen({}, 'gluteus-maximus-left')).toEqual(GONE);
    const alone = { overlay: 'relations', tones: { 'sciatic-nerve-right': 0 }, beside: [] } as const;
    const muscle = SMALL_ATLAS.structures.findIndex(({ id }) => id === 'piriformis-right');
    const look = appearances({ ...OPEN, overlay: 'relations' }, SMALL_ATLAS, alone)[muscle];
    expect(look).toMatchObject({ opacity: VEIL_OPACITY, quiet: true });
  });

  it('sees through the bone round a root that glows', () => {
    const { structures } = SMALL_ATLAS;
    const vertebra = structures.find(({ id }) => id === 'l4');
    if (!vertebra) throw new Error('the small atlas has no vertebra');
    const root = { ...vertebra, id: 'root-l4-right', system: 'nerve', side: 'right' } as const;
    const atlas = { ...SMALL_ATLAS, structures: [...structures, root] };
    const looks = appearances({ ...OPEN, overlay: 'relations' }, atlas, {
      overlay: 'relations',
      tones: { 'root-l4-right': 0 },
      beside: [],
    });
    expect(looks[structures.indexOf(vertebra)]?.opacity).toBe(GLASS_BONE_OPACITY);
  });

  it('stays hidden where it was hidden', () => {
    expect(seen({ hidden: ['sciatic-nerve-right'] }, 'sciatic-nerve-right')).toEqual(GONE);
  });

  it('ends with the overlay that asked for it', () => {
    expect(seen({ overlay: 'none' }, 'sciatic-nerve-right')).toEqual(SOLID);
    expect(seen({ overlay: 'dermatomes' }, 'l4')).toEqual(SOLID);
  });

  it('a map of all muscles tints what the peel shows, and veils nothing', () => {
    const map = {
      overlay: 'myotomes',
      tones: { 'gluteus-maximus-right': 2, 'piriformis-right': 1 },
      beside: [],
    } as const;
    const index = (id: string) => SMALL_ATLAS.structures.findIndex((structure) => structure.id === id);
    const looks = appearances({ ...OPEN, overlay: 'myotomes', peel: { left: 1, right: 2 } }, SMALL_ATLAS, map);
    expect(looks[index('gluteus-maximus-right')]).toEqual(GONE);
    expect(looks[index('piriformis-right')]).toEqual({ ...SOLID, glow: 1 });
    expect(looks[index('l4')]).toEqual(SOLID);
  });
});
