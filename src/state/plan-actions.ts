import { formatAddress } from './address.ts';
import {
  EMPTY_PLAN,
  isInPlan,
  PLAN_LIMITS,
  type Plan,
  type PlanItem,
  type PlanKind,
  type PlanSide,
  planKey,
} from './plan.ts';
import {
  changedItem,
  mergedPlans,
  movedItem,
  renamedPlan,
  withItem,
  withItemsBack,
  withoutItem,
} from './plan-changes.ts';
import { planStore } from './plan-store.ts';
import { store } from './store.ts';
import type { View } from './view.ts';

/** Takes a technique into the plan with the view as it is; false when the plan is full. One just taken out comes back as it was. */
export function addToPlan(kind: PlanKind, id: string): boolean {
  const { plan, removed } = planStore.getState();
  const back = removed.find(({ item }) => planKey(item) === planKey({ kind, id }));
  const { view } = store.getState();
  const item = { kind, id, side: sideInView(view), note: '', addressHash: addressFor(kind, id, view) };
  const next = back ? withItemsBack(plan, [back]) : withItem(plan, item);
  planStore.setState({ plan: next, removed: removed.filter((one) => one !== back) });
  return isInPlan(next, item);
}

export function removeFromPlan(key: string): void {
  const { plan } = planStore.getState();
  const index = plan.items.findIndex((item) => planKey(item) === key);
  const item = plan.items[index];
  if (item) planStore.setState({ plan: withoutItem(plan, key), removed: [{ item, index }] });
}

/** Puts back what was taken out last. */
export function undoRemoval(): void {
  planStore.setState(({ plan, removed }) => ({ plan: withItemsBack(plan, removed), removed: [] }));
}

export function movePlanItem(from: number, to: number): void {
  change((plan) => movedItem(plan, from, to));
}

export function notePlanItem(key: string, note: string): void {
  change((plan) => changedItem(plan, key, { note }));
}

export function setPlanItemSide(key: string, side: PlanSide): void {
  change((plan) => changedItem(plan, key, { side }));
}

export function renamePlan(title: string): void {
  change((plan) => renamedPlan(plan, title));
}

/** Takes everything out; it can be put back like a single item. */
export function clearPlan(): void {
  replacePlan(EMPTY_PLAN);
}

/** Takes another plan in the place of this one, the items of which can be put back. */
export function replacePlan(next: Plan): void {
  planStore.setState(({ plan }) => ({
    plan: next,
    removed: plan.items.map((item, index) => ({ item, index })).filter(({ item }) => !isInPlan(next, item)),
  }));
}

/** Adds the items of another plan behind those of this one; false when not all of them had room. */
export function joinPlan(other: Plan): boolean {
  change((plan) => mergedPlans(plan, { ...other, title: plan.title || other.title }));
  const { plan } = planStore.getState();
  return other.items.every((item) => isInPlan(plan, item));
}

function change(next: (plan: Plan) => Plan): void {
  planStore.setState(({ plan }) => ({ plan: next(plan) }));
}

function sideInView({ selectedId, sides }: View): PlanSide {
  if (selectedId?.endsWith('-left')) return 'left';
  return selectedId?.endsWith('-right') ? 'right' : sides;
}

/** The page of the technique in the view as it is; long lists of what is hidden are left out where they do not fit. */
function addressFor(kind: PlanKind, id: string, view: View): PlanItem['addressHash'] {
  const page = { kind, id };
  const address = formatAddress({ ...view, page });
  if (address.length <= PLAN_LIMITS.addressCharacters) return address;
  return formatAddress({ ...view, page, hidden: [], faded: [], isolated: [] });
}
