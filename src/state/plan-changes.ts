import { isInPlan, PLAN_LIMITS, type Plan, type PlanItem, type PlanSide, planKey, type RemovedItem } from './plan.ts';

/** At the end; the same plan when it is there already or the plan is full. */
export function withItem(plan: Plan, item: PlanItem): Plan {
  if (isInPlan(plan, item) || plan.items.length >= PLAN_LIMITS.items) return plan;
  return { ...plan, items: [...plan.items, item] };
}

export function withoutItem(plan: Plan, key: string): Plan {
  const items = plan.items.filter((item) => planKey(item) !== key);
  return items.length === plan.items.length ? plan : { ...plan, items };
}

/** Moves one item to another place; places outside the list are its ends. */
export function movedItem(plan: Plan, from: number, to: number): Plan {
  const item = plan.items[from];
  const place = Math.min(Math.max(to, 0), plan.items.length - 1);
  if (!item || place === from) return plan;
  return { ...plan, items: plan.items.toSpliced(from, 1).toSpliced(place, 0, item) };
}

/** Changes the note or the side of one item. */
export function changedItem(plan: Plan, key: string, change: Partial<Pick<PlanItem, 'note' | 'side'>>): Plan {
  const index = plan.items.findIndex((item) => planKey(item) === key);
  const item = plan.items[index];
  if (!item) return plan;
  const note = (change.note ?? item.note).slice(0, PLAN_LIMITS.noteCharacters);
  const side = change.side ?? item.side;
  const next = { ...item, note, side, addressHash: addressOnSide(item.addressHash, side) };
  return { ...plan, items: plan.items.with(index, next) };
}

export function renamedPlan(plan: Plan, title: string): Plan {
  return { ...plan, title: title.slice(0, PLAN_LIMITS.titleCharacters) };
}

/** Puts items back where they stood, as far as there is room. */
export function withItemsBack(plan: Plan, removed: readonly RemovedItem[]): Plan {
  return removed
    .toSorted((a, b) => a.index - b.index)
    .reduce((grown, { item, index }) => {
      const at = grown.items.length;
      return movedItem(withItem(grown, item), at, index);
    }, plan);
}

/** Both plans in one, in the order of the first; what the second says of an item holds, and no note is lost. */
export function mergedPlans(first: Plan, second: Plan): Plan {
  const items = first.items.map((item) => {
    const twin = second.items.find((other) => planKey(other) === planKey(item));
    return twin ? { ...twin, note: joinedNotes(item.note, twin.note) } : item;
  });
  const merged = { ...first, title: second.title || first.title, items };
  return second.items.reduce(withItem, merged);
}

function joinedNotes(first: string, second: string): string {
  if (first.includes(second)) return first;
  if (second.includes(first)) return second;
  return `${first}\n${second}`.slice(0, PLAN_LIMITS.noteCharacters);
}

/** The same view with the twin on the other side selected; a camera that looked at the first one goes. */
function addressOnSide(hash: string, side: PlanSide): string {
  const other = side === 'left' ? 'right' : 'left';
  if (side === 'both' || !new RegExp(`[?&]sel=[a-z0-9-]+-${other}(&|$)`).test(hash)) return hash;
  return hash.replace(new RegExp(`([?&]sel=[a-z0-9-]+-)${other}(?=&|$)`), `$1${side}`).replace(/&cam=[^&]*/, '');
}
