import { PLAN_LIMITS } from '#src/state/plan.ts';
import type { PlanFault } from '#src/state/plan-file.ts';
import { amount } from '#src/words/counting.ts';
import { plan as say } from '#src/words/en/plan.ts';

/** What is wrong with a file, for the person who chose it. */
export function faultText(fault: PlanFault): string {
  switch (fault.what) {
    case 'newer':
      return say.faultNewer(amount(fault.version));
    case 'too-many':
      return say.faultTooMany(amount(fault.count), amount(PLAN_LIMITS.items));
    case 'twice':
      return say.faultTwice(amount(fault.place), fault.id.replaceAll('-', ' '));
    case 'item':
      return say.faultItem(amount(fault.place), say.faultField[fault.field]);
    default:
      return say.fault[fault.what];
  }
}
