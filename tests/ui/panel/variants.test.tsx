import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VARIANTS } from '#src/anatomy/sciatic-variant.ts';
import { type SciaticVariant, spreadOf } from '#src/relations/sciatic-variants.ts';
import { loadAtlas, select, setVariant } from '#src/state/actions.ts';
import { formatAddress, parseAddress } from '#src/state/address.ts';
import { store } from '#src/state/store.ts';
import type { Library } from '#src/ui/library.ts';
import { maps } from '#src/words/en/maps.ts';
import { variants as words } from '#src/words/en/variants.ts';
import { showPage } from '#tests/support/show-page.tsx';
import { SMALL_ATLAS } from '#tests/support/small-atlas.ts';
import { SMALL_LIBRARY } from '#tests/support/small-library.ts';

const ROWS: readonly SciaticVariant[] = VARIANTS.map((variant, i) => ({
  variant,
  name: `Way ${variant}`,
  words: `About way ${variant}.`,
  pooled: variant === 'b' ? { share: 9.8, range: [6.5, 13.2], sources: ['STUDY'] } : null,
  studies: variant === 'b' ? { range: [4.1, 22.6], sources: ['STUDY'] } : null,
  recalled: variant === 'b' ? null : { share: i + 1, sources: ['MEMORY'] },
  sources: ['STUDY'],
}));
const library: Library = { ...SMALL_LIBRARY, loadVariants: () => Promise.resolve(ROWS) };
const view = () => store.getState().view;

function show(prepare: () => void, from: Library = library) {
  return showPage(
    () => {
      loadAtlas(SMALL_ATLAS);
      prepare();
    },
    { library: from },
  );
}

describe('the ways of the nerve', () => {
  it('are folded away, then chosen by mouse and by arrow keys, and reset', async () => {
    const user = show(() => select('piriformis-right'));
    await user.click(await screen.findByRole('button', { name: maps.variantsTitle }));
    const choice = await screen.findByRole('radiogroup', { name: words.choice });
    expect(within(choice).getAllByRole('radio')).toHaveLength(6);
    expect(within(choice).getByRole<HTMLInputElement>('radio', { name: /Way a/ }).checked).toBe(true);
    await user.click(within(choice).getByRole('radio', { name: /Way b/ }));
    expect(view().variant).toBe('b');
    expect(view().camera).toEqual({ kind: 'selection' });
    expect(screen.getByText(/^About way/)).toBeTruthy();
    expect(screen.getByText(/9\.8 of 100 limbs, likely 6\.5 to/)).toBeTruthy();
    expect(screen.getByText(words.shownOn.right, { exact: false })).toBeTruthy();
    await user.keyboard('{ArrowDown}');
    expect(view().variant).toBe('c');
    await user.click(screen.getByRole('button', { name: words.backToUsual }));
    expect(view().variant).toBe('a');
    expect(screen.queryByRole('button', { name: words.backToUsual })).toBeNull();
  });

  it('stand open where the address shows one, and always say that another way is not shown to hurt', async () => {
    show(() => {
      select('piriformis-right');
      setVariant('f');
    });
    const chosen = await screen.findByRole<HTMLInputElement>('radio', { name: /Way f/ });
    expect(chosen.checked).toBe(true);
    expect(screen.getByText(/16\.9 of 100 bodies, and in 16\.2 of 100 people/)).toBeTruthy();
  });

  it('are not offered on other pages', async () => {
    show(() => select('l4'));
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.queryByRole('button', { name: maps.variantsTitle })).toBeNull();
  });

  it('can be fetched again when they do not come', async () => {
    let tries = 0;
    const failing: Library = {
      ...library,
      loadVariants: () => (tries++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(ROWS)),
    };
    const user = show(() => select('piriformis-right'), failing);
    await user.click(await screen.findByRole('button', { name: maps.variantsTitle }));
    const told = await screen.findByText(words.failed, { exact: false });
    await user.click(within(told.parentElement!).getByRole('button'));
    expect(await screen.findByRole('radiogroup', { name: words.choice })).toBeTruthy();
  });
});

it('an address keeps a way, and drops one that is not known', () => {
  const parse = (address: string) => parseAddress(address, { atlas: SMALL_ATLAS, knowsPage: () => true }).view;
  const address = '#/structure/piriformis-right?variant=b';
  expect(parse(address).variant).toBe('b');
  expect(formatAddress(parse(address))).toBe(address);
  expect(parse('#/structure/piriformis-right?variant=g').variant).toBe('a');
  const condition = '#/condition/piriformis-syndrome?variant=d';
  expect(parse(condition).camera).toEqual({ kind: 'selection' });
  expect(formatAddress(parse(condition))).toBe(condition);
  expect(parse('#/condition/sciatica?variant=d').camera.kind).toBe('preset');
});

it.each([
  [85.2, 85.2, 'Type A: about 85 in 100'],
  [0.3, 3.4, 'Type A: up to 3 in 100'],
  [4.1, 22.6, 'Type A: 4 to 23 in 100'],
  [0.08, 0.3, 'Type A: 1 to 3 in 1,000'],
  [0.08, 0.08, 'Type A: about 1 in 1,000'],
])('from %s to %s is said in round numbers', (low, high, said) => {
  expect(words.howCommon('a', low, high)).toBe(said);
});

it('a bar shows the pooled figure and all that was found round it, or what there is', () => {
  expect(spreadOf(ROWS[1]!)).toEqual({ best: 9.8, range: [4.1, 22.6] });
  expect(spreadOf(ROWS[2]!)).toEqual({ best: 3, range: [3, 3] });
  expect(spreadOf({ ...ROWS[2]!, recalled: null, studies: { range: [1, 3], sources: [] } }).best).toBe(2);
});
