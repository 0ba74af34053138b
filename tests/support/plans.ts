import { EMPTY_PLAN, type Plan, type PlanItem } from '#src/state/plan.ts';
import { INITIAL_PLAN_STATE, planStore } from '#src/state/plan-store.ts';

/** A release as it stands in a plan. */
export function planItem(id: string, more: Partial<PlanItem> = {}): PlanItem {
  return { kind: 'release', id, side: 'both', note: '', addressHash: `#/release/${id}`, ...more };
}

/** A plan of releases. */
export function planOf(...ids: readonly string[]): Plan {
  return { ...EMPTY_PLAN, items: ids.map((id) => planItem(id)) };
}

export function idsOf(plan: Plan): readonly string[] {
  return plan.items.map(({ id }) => id);
}

/** Puts the store of the plan back to how a visit begins. */
export function freshPlan(): void {
  planStore.setState(INITIAL_PLAN_STATE, true);
}
