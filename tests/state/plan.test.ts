import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, PLAN_LIMITS, planKey } from '#src/state/plan.ts';
import {
  changedItem,
  mergedPlans,
  movedItem,
  renamedPlan,
  withItem,
  withItemsBack,
  withoutItem,
} from '#src/state/plan-changes.ts';
import { idsOf, planItem, planOf } from '#tests/support/plans.ts';

const key = (id: string) => planKey(planItem(id));

describe('a plan', () => {
  it('takes a technique once, at the end', () => {
    const plan = withItem(planOf('a'), planItem('b'));
    expect(idsOf(plan)).toEqual(['a', 'b']);
    expect(withItem(plan, planItem('a', { side: 'left' }))).toBe(plan);
    expect(idsOf(withItem(plan, planItem('a', { kind: 'massage' })))).toEqual(['a', 'b', 'a']);
  });

  it('takes no more than its limit', () => {
    const full = planOf(...Array.from({ length: PLAN_LIMITS.items }, (_, index) => `n${index}`));
    expect(withItem(full, planItem('more'))).toBe(full);
    expect(withItem(withoutItem(full, key('n0')), planItem('more')).items).toHaveLength(PLAN_LIMITS.items);
  });

  it('gives an item up, and leaves the others', () => {
    expect(idsOf(withoutItem(planOf('a', 'b', 'c'), key('b')))).toEqual(['a', 'c']);
    const plan = planOf('a');
    expect(withoutItem(plan, key('z'))).toBe(plan);
  });

  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [0, 99, 'bca'],
    [2, -5, 'cab'],
    [7, 0, 'abc'],
  ])('moves place %i to place %i', (from, to, order) => {
    expect(idsOf(movedItem(planOf('a', 'b', 'c'), from, to)).join('')).toBe(order);
  });

  it('cuts a note and a title that are too long', () => {
    const noted = changedItem(planOf('a'), key('a'), { note: 'x'.repeat(9999) });
    expect(noted.items[0]?.note).toHaveLength(PLAN_LIMITS.noteCharacters);
    expect(renamedPlan(EMPTY_PLAN, 'x'.repeat(9999)).title).toHaveLength(PLAN_LIMITS.titleCharacters);
  });

  it('shows the other side when the side changes, from where it is seen best', () => {
    const item = planItem('a', {
      side: 'right',
      addressHash: '#/release/a?sel=piriformis-right&side=right&cam=1,2,3,4,5,6',
    });
    const plan = { ...EMPTY_PLAN, items: [item] };
    const left = changedItem(plan, key('a'), { side: 'left' });
    expect(left.items[0]?.addressHash).toBe('#/release/a?sel=piriformis-left&side=right');
    const both = changedItem(plan, key('a'), { side: 'both', note: 'mind the tape' });
    expect(both.items[0]).toEqual({ ...item, side: 'both', note: 'mind the tape' });
  });
});

describe('items that come back', () => {
  it('stand where they stood', () => {
    const removed = [
      { item: planItem('c'), index: 2 },
      { item: planItem('a'), index: 0 },
    ];
    expect(idsOf(withItemsBack(planOf('b', 'd'), removed))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are not doubled when they are there again', () => {
    expect(idsOf(withItemsBack(planOf('b', 'a'), [{ item: planItem('a'), index: 0 }]))).toEqual(['b', 'a']);
  });
});

describe('two plans in one', () => {
  it('hold all items in the order of the first, and both notes', () => {
    const first = { ...EMPTY_PLAN, title: 'First', items: [planItem('a', { note: 'slow' }), planItem('b')] };
    const second = {
      ...EMPTY_PLAN,
      items: [planItem('c'), planItem('a', { note: 'after a bath', side: 'left' as const })],
    };
    const merged = mergedPlans(first, second);
    expect(idsOf(merged)).toEqual(['a', 'b', 'c']);
    expect(merged.title).toBe('First');
    expect(merged.items[0]).toMatchObject({ note: 'slow\nafter a bath', side: 'left' });
  });

  it('keep the longer of two notes that say the same', () => {
    const one = { ...EMPTY_PLAN, items: [planItem('a', { note: 'slow' })] };
    const other = { ...EMPTY_PLAN, items: [planItem('a', { note: 'slowly' })] };
    expect(mergedPlans(one, other).items[0]?.note).toBe('slowly');
    expect(mergedPlans(other, one).items[0]?.note).toBe('slowly');
  });
});
