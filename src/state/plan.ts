/** What a person means to do: techniques in their own order, with notes. Plain values in, plain values out. */

/** The kinds of record that a plan can hold. */
export const PLAN_KINDS = ['release', 'massage', 'taping', 'exercise'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export const PLAN_SIDES = ['left', 'both', 'right'] as const;
export type PlanSide = (typeof PLAN_SIDES)[number];

export interface PlanItem {
  readonly kind: PlanKind;
  /** A record that may have been renamed or taken out since. */
  readonly id: string;
  readonly side: PlanSide;
  readonly note: string;
  /** The address of the view it was chosen in, from the `#` on. */
  readonly addressHash: string;
}

export interface Plan {
  readonly version: 1;
  /** The person's own name for it; may be empty. */
  readonly title: string;
  readonly items: readonly PlanItem[];
}

/** An item that was taken out, and where it stood. */
export interface RemovedItem {
  readonly item: PlanItem;
  readonly index: number;
}

/** Far more than anybody does in a week, and little enough for any device. */
export const PLAN_LIMITS = { items: 40, titleCharacters: 80, noteCharacters: 500, addressCharacters: 2000 } as const;

export const EMPTY_PLAN: Plan = { version: 1, title: '', items: [] };

/** A technique stands in a plan once, whatever its side. */
export function planKey({ kind, id }: Pick<PlanItem, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

export function isInPlan(plan: Plan, item: Pick<PlanItem, 'kind' | 'id'>): boolean {
  return plan.items.some((known) => planKey(known) === planKey(item));
}
