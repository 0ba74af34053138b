import type { Plan } from '#src/state/plan.ts';
import { LONGEST_PLAN_TEXT, type PlanFault, parsePlan } from '#src/state/plan-file.ts';

/** Most bytes that a character takes. */
const BYTES_A_CHARACTER = 4;

/** Reads a file that the person chose, whatever it holds; one that is far too big is not even read. */
export async function readPlanFile(
  file: Pick<File, 'size' | 'text'>,
): Promise<{ readonly plan: Plan } | { readonly fault: PlanFault }> {
  if (file.size > LONGEST_PLAN_TEXT * BYTES_A_CHARACTER) return { fault: { what: 'too-big' } };
  try {
    return parsePlan(await file.text());
  } catch {
    return { fault: { what: 'unreadable-file' } };
  }
}
