import { describe, expect, it } from 'vitest';
import { goesThrough, PASSES, VARIANTS } from '#src/anatomy/sciatic-variant.ts';
import { setVariant } from '#src/state/actions.ts';
import { appearances } from '#src/state/appearances.ts';
import { store } from '#src/state/store.ts';
import { variantInView } from '#src/state/variant-in-view.ts';
import { START_VIEW, type View } from '#src/state/view.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const MUSCLE: View = {
  ...START_VIEW,
  peel: { left: 1, right: 1 },
  page: { kind: 'structure', id: 'piriformis-right' },
  selectedId: 'piriformis-right',
};
const NERVE: View = { ...MUSCLE, page: { kind: 'nerve', id: 'sciatic-nerve-left' }, selectedId: 'sciatic-nerve-left' };

function opacity(view: View, id: string): number {
  const index = SMALL_ATLAS.structures.findIndex((structure) => structure.id === id);
  return appearances(view, SMALL_ATLAS)[index]?.opacity ?? Number.NaN;
}

describe('the variant in view', () => {
  it('is drawn on the pages about nerve and muscle', () => {
    expect(variantInView({ ...MUSCLE, variant: 'b' })).toBe('b');
    expect(variantInView({ ...NERVE, variant: 'c' })).toBe('c');
    const condition: View = { ...START_VIEW, page: { kind: 'condition', id: 'piriformis-syndrome' }, variant: 'f' };
    expect(variantInView(condition)).toBe('f');
  });

  it('is the usual one elsewhere, and while an overlay is on', () => {
    expect(variantInView({ ...START_VIEW, variant: 'b' })).toBe('a');
    expect(variantInView({ ...MUSCLE, page: { kind: 'structure', id: 'l4' }, variant: 'b' })).toBe('a');
    expect(variantInView({ ...MUSCLE, page: { kind: 'condition', id: 'sciatica' }, variant: 'b' })).toBe('a');
    expect(variantInView({ ...MUSCLE, overlay: 'relations', variant: 'b' })).toBe('a');
  });

  it('takes the place of the usual nerve on its side alone, even of a selected one', () => {
    expect(opacity({ ...MUSCLE, variant: 'a' }, 'sciatic-nerve-right')).toBe(1);
    expect(opacity({ ...MUSCLE, variant: 'b' }, 'sciatic-nerve-right')).toBe(0);
    expect(opacity({ ...MUSCLE, variant: 'b' }, 'sciatic-nerve-left')).toBe(1);
    expect(opacity({ ...NERVE, variant: 'b' }, 'sciatic-nerve-left')).toBe(0);
    expect(opacity({ ...NERVE, variant: 'b' }, 'sciatic-nerve-right')).toBe(1);
  });

  it('has the muscle seen through where it goes through, and nothing over it', () => {
    for (const variant of VARIANTS) {
      const through = Object.values(PASSES[variant]).includes('through');
      expect(goesThrough(variant)).toBe(through);
      expect(opacity({ ...MUSCLE, variant }, 'piriformis-right') < 1).toBe(through);
    }
    expect(opacity({ ...MUSCLE, variant: 'c' }, 'gluteus-maximus-right')).toBe(0);
    expect(opacity({ ...MUSCLE, variant: 'c' }, 'gluteus-maximus-left')).toBe(1);
    expect(opacity({ ...MUSCLE, variant: 'a' }, 'gluteus-maximus-right')).toBeGreaterThan(0);
  });
});

it('choosing one flies to it and ends an overlay; the usual way leaves the camera where it is', () => {
  freshStore();
  store.setState({ view: { ...MUSCLE, overlay: 'relations' } });
  setVariant('b');
  expect(store.getState().view).toMatchObject({ variant: 'b', overlay: 'none', camera: { kind: 'selection' } });
  const pose = { kind: 'pose', pose: { position: [0, 0, -500], target: [0, 0, 0] } } as const;
  store.setState({ view: { ...MUSCLE, variant: 'b', camera: pose } });
  setVariant('a');
  expect(store.getState().view).toMatchObject({ variant: 'a', camera: pose });
});
