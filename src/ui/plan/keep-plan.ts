import { notify } from '#src/state/actions.ts';
import { startPlanMemory } from '#src/state/plan-memory.ts';
import { planStore } from '#src/state/plan-store.ts';
import { keeping } from '#src/words/en/keeping.ts';

/** Keeps the plan on the device, and says so wherever the person is when it cannot be. Returns the way to stop. */
export function keepPlan(): () => void {
  const stop = startPlanMemory();
  if (planStore.getState().aside.length > 0) notify(keeping.unreadable);
  const unsubscribe = planStore.subscribe(({ kept }, before) => {
    if (kept !== 'yes' && before.kept === 'yes') notify(keeping.notKept);
  });
  return () => {
    stop();
    unsubscribe();
  };
}
