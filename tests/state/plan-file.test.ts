import { describe, expect, it } from 'vitest';
import { PLAN_LIMITS } from '#src/state/plan.ts';
import { formatPlan, LONGEST_PLAN_TEXT, parsePlan } from '#src/state/plan-file.ts';
import { planItem, planOf } from '#tests/support/plans.ts';

const GOOD = {
  ilium: 'plan',
  version: 1,
  title: 'For Anna',
  items: [planItem('piriformis-ball', { side: 'left', note: 'after a bath' }), planItem('long-gone')],
};

const fault = (value: unknown) => {
  const read = parsePlan(typeof value === 'string' ? value : JSON.stringify(value));
  return 'fault' in read ? read.fault : null;
};
const withSecond = (change: object) => ({ ...GOOD, items: [GOOD.items[0], { ...GOOD.items[1], ...change }] });

describe('the text of a plan', () => {
  it('comes back as it was, records that nobody knows included', () => {
    const { ilium, ...plan } = GOOD;
    expect(parsePlan(JSON.stringify(GOOD))).toEqual({ plan });
    expect(parsePlan(formatPlan({ ...plan, version: 1 }))).toEqual({ plan });
  });

  it('carries over nothing that a plan has not', () => {
    const read = parsePlan(JSON.stringify({ ...withSecond({ html: '<img onerror=alert(1)>' }), __proto__: { x: 1 } }));
    expect('plan' in read && Object.keys(read.plan)).toEqual(['version', 'title', 'items']);
    expect('plan' in read && Object.keys(read.plan.items[1] ?? {})).not.toContain('html');
  });

  it.each([
    ['cut off', formatPlan(planOf('a')).slice(0, 40), { what: 'not-json' }],
    ['empty', '', { what: 'not-json' }],
    ['something else', { some: 'thing' }, { what: 'not-a-plan' }],
    ['nothing', 'null', { what: 'not-a-plan' }],
    ['a list', [GOOD], { what: 'not-a-plan' }],
    ['without items', { ...GOOD, items: 'none' }, { what: 'not-a-plan' }],
    ['without a version', { ...GOOD, version: undefined }, { what: 'not-a-plan' }],
    ['from a later time', { ...GOOD, version: 2 }, { what: 'newer', version: 2 }],
    ['named too long', { ...GOOD, title: 'x'.repeat(PLAN_LIMITS.titleCharacters + 1) }, { what: 'title' }],
    ['named with a number', { ...GOOD, title: 7 }, { what: 'title' }],
    ['too long', `"${'x'.repeat(LONGEST_PLAN_TEXT)}"`, { what: 'too-big' }],
    ['with too many items', { ...GOOD, items: Array(41).fill(GOOD.items[0]) }, { what: 'too-many', count: 41 }],
    [
      'with an item twice',
      { ...GOOD, items: [...GOOD.items, GOOD.items[1]] },
      { what: 'twice', place: 3, id: 'long-gone' },
    ],
    ['with an item that is none', { ...GOOD, items: [...GOOD.items, 'x'] }, { what: 'item', place: 3, field: 'all' }],
    ['with a kind that is none', withSecond({ kind: 'surgery' }), { what: 'item', place: 2, field: 'kind' }],
    ['with an id that is none', withSecond({ id: '../secret' }), { what: 'item', place: 2, field: 'id' }],
    ['with a side that is none', withSecond({ side: 'top' }), { what: 'item', place: 2, field: 'side' }],
    ['with a note that is none', withSecond({ note: { toString: 'x' } }), { what: 'item', place: 2, field: 'note' }],
    ['with too long a note', withSecond({ note: 'x'.repeat(501) }), { what: 'item', place: 2, field: 'note' }],
    [
      'with a link that runs a script',
      withSecond({ addressHash: 'javascript:alert(1)' }),
      { what: 'item', place: 2, field: 'addressHash' },
    ],
    [
      'with a link to another host',
      withSecond({ addressHash: 'https://example.org/#/release/a' }),
      { what: 'item', place: 2, field: 'addressHash' },
    ],
  ])('that is %s is refused with the reason', (_name, value, reason) => {
    expect(fault(GOOD)).toBeNull();
    expect(fault(value)).toEqual(reason);
  });

  it('fits even when everything in it is as long as it may be', () => {
    const items = Array.from({ length: PLAN_LIMITS.items }, (_, index) =>
      planItem(`n${index}`, {
        note: '\n'.repeat(PLAN_LIMITS.noteCharacters),
        addressHash: `#/${'x'.repeat(PLAN_LIMITS.addressCharacters - 2)}`,
      }),
    );
    const plan = { version: 1 as const, title: '"'.repeat(PLAN_LIMITS.titleCharacters), items };
    expect(parsePlan(formatPlan(plan))).toEqual({ plan });
  });
});
