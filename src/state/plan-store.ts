import { createStore } from 'zustand/vanilla';
import { EMPTY_PLAN, type Plan, type RemovedItem } from './plan.ts';

export interface PlanState {
  readonly plan: Plan;
  /** What was taken out last; empty when there is nothing to take back. */
  readonly removed: readonly RemovedItem[];
  /** Is the plan on this device? `full`: no room; `refused`: the browser keeps nothing. */
  readonly kept: 'yes' | 'full' | 'refused';
  /** Texts found in the place of the plan that could not be read, put aside as they were. */
  readonly aside: readonly string[];
}

export const INITIAL_PLAN_STATE: PlanState = { plan: EMPTY_PLAN, removed: [], kept: 'yes', aside: [] };

/**
 * The person's plan, apart from the view: it is never in the address, and undo of the view leaves it alone.
 * Small, since it comes with the first words; what changes and keeps it comes on first use.
 */
export const planStore = createStore<PlanState>(() => INITIAL_PLAN_STATE);
