import { describe, expect, it } from 'vitest';
import { formatAddress } from '#src/state/address.ts';
import { isBareStop, stopLeft, stopView } from '#src/state/tour.ts';
import { type Page, START_VIEW, type View } from '#src/state/view.ts';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';

const on = (page: Page | null): View => ({ ...START_VIEW, page });
const tour: Page = { kind: 'tour', id: 'deep-buttock', stop: 2 };
const l4: Page = { kind: 'structure', id: 'l4' };

describe('stopView', () => {
  it('is the view of the address on the page of the tour', () => {
    const view = stopView('deep-buttock', 2, '#/structure/l4?fade=piriformis&peel=4,4&cam=left', SMALL_ATLAS);
    expect(formatAddress(view)).toBe(
      '#/tour/deep-buttock?stop=2&sel=l4&fade=piriformis-right,piriformis-left&peel=4,4&cam=left',
    );
  });
});

describe('isBareStop', () => {
  it('is true of a stop alone, and of nothing else', () => {
    expect(isBareStop(on(tour))).toBe(true);
    expect(isBareStop({ ...on(tour), labels: true })).toBe(false);
    expect(isBareStop(on({ kind: 'tour', id: 'deep-buttock' }))).toBe(false);
    expect(isBareStop(on(l4))).toBe(false);
  });
});

describe('stopLeft', () => {
  it('is the stop from which one went to look at structures', () => {
    const stop = on(tour);
    expect(stopLeft([on(null), stop, on(l4)], l4)).toBe(stop);
  });

  it.each<[string, readonly View[], Page | null]>([
    ['another page came between', [on(tour), on({ kind: 'pain', id: '' })], l4],
    ['the tour had not set off', [on({ kind: 'tour', id: 'deep-buttock' })], l4],
    ['the page is no structure', [on(tour)], { kind: 'pain', id: '' }],
    ['the panel is closed', [on(tour)], null],
    ['nothing came before', [], l4],
  ])('is none when %s', (_why, past, page) => {
    expect(stopLeft(past, page)).toBeNull();
  });
});
