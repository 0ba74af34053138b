import { beforeEach, describe, expect, it } from 'vitest';
import { fade, hide, openPage, select } from '#src/state/actions.ts';
import {
  addToPlan,
  clearPlan,
  joinPlan,
  notePlanItem,
  removeFromPlan,
  replacePlan,
  setPlanItemSide,
  undoRemoval,
} from '#src/state/plan-actions.ts';
import { planStore } from '#src/state/plan-store.ts';
import { store } from '#src/state/store.ts';
import { freshStore } from '#tests/support/fresh-store.ts';
import { freshPlan, idsOf, planOf } from '#tests/support/plans.ts';

const items = () => planStore.getState().plan.items;
const ids = () => idsOf(planStore.getState().plan).join(' ');

beforeEach(() => {
  freshStore();
  freshPlan();
});

describe('addToPlan', () => {
  it('keeps the view and the side that were looked at', () => {
    openPage({ kind: 'release', id: 'ball' }, 'piriformis-left');
    fade(['gluteus-maximus-left']);
    addToPlan('release', 'ball');
    expect(items()).toEqual([
      {
        kind: 'release',
        id: 'ball',
        side: 'left',
        note: '',
        addressHash: '#/release/ball?sel=piriformis-left&fade=gluteus-maximus-left',
      },
    ]);
  });

  it('leads to the technique also when it was added from the page of a structure', () => {
    select('piriformis-right');
    addToPlan('taping', 'tape');
    expect(items()[0]).toMatchObject({ side: 'right', addressHash: '#/taping/tape?sel=piriformis-right' });
  });

  it('leaves long lists out of the address', () => {
    store.setState({ atlas: null });
    hide(Array.from({ length: 300 }, (_, index) => `muscle-number-${index}`));
    addToPlan('release', 'ball');
    expect(items()[0]?.addressHash).toBe('#/release/ball?cam=start');
  });

  it('brings back what was just taken out as it was, and where', () => {
    for (const id of ['a', 'b', 'c']) addToPlan('release', id);
    notePlanItem('release/a', 'slow');
    removeFromPlan('release/a');
    expect(ids()).toBe('b c');
    addToPlan('release', 'a');
    expect(items()[0]).toMatchObject({ id: 'a', note: 'slow' });
    expect(planStore.getState().removed).toEqual([]);
  });

  it('says when the plan is full', () => {
    replacePlan(planOf(...Array.from({ length: 40 }, (_, index) => `n${index}`)));
    expect(addToPlan('release', 'n3')).toBe(true);
    expect(addToPlan('release', 'more')).toBe(false);
    expect(ids()).not.toContain('more');
  });
});

describe('what was taken out', () => {
  it('comes back where it stood', () => {
    for (const id of ['a', 'b', 'c']) addToPlan('release', id);
    removeFromPlan('release/b');
    expect(ids()).toBe('a c');
    undoRemoval();
    expect(ids()).toBe('a b c');
    undoRemoval();
    expect(ids()).toBe('a b c');
  });

  it('comes back whole after clearing, and after another plan took its place', () => {
    replacePlan(planOf('a', 'b'));
    clearPlan();
    expect(ids()).toBe('');
    undoRemoval();
    expect(ids()).toBe('a b');
    replacePlan(planOf('b', 'c'));
    expect(ids()).toBe('b c');
    undoRemoval();
    expect(ids()).toBe('a b c');
  });
});

it('joins another plan, and says when there is no room for all of it', () => {
  replacePlan(planOf('a', 'b'));
  expect(joinPlan({ ...planOf('b', 'c'), title: 'Theirs' })).toBe(true);
  expect(ids()).toBe('a b c');
  expect(joinPlan(planOf(...Array.from({ length: 40 }, (_, index) => `n${index}`)))).toBe(false);
  expect(items()).toHaveLength(40);
});

it('sets the side and leaves the others alone', () => {
  replacePlan(planOf('a', 'b'));
  setPlanItemSide('release/b', 'left');
  expect(items().map(({ side }) => side)).toEqual(['both', 'left']);
});
