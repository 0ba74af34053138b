import { Button } from 'react-aria-components/Button';
import { announce, notify, openPage } from '#src/state/actions.ts';
import { usePlan } from '#src/state/hooks.ts';
import { isInPlan, type PlanKind, planKey } from '#src/state/plan.ts';
import { parts } from '#src/words/en/parts.ts';
import { planning } from '#src/words/en/planning.ts';
import controls from '../parts/controls.module.css';
import { Icon } from '../parts/Icon.tsx';
import styles from './planning.module.css';

/** Takes a technique into the plan, or out again. What changes the plan is fetched on the first press. */
export function AddToPlan({ kind, id }: { readonly kind: PlanKind; readonly id: string }) {
  const inPlan = usePlan(({ plan }) => isInPlan(plan, { kind, id }));
  const press = async () => {
    try {
      const { addToPlan, removeFromPlan } = await import('#src/state/plan-actions.ts');
      if (inPlan) removeFromPlan(planKey({ kind, id }));
      else if (!addToPlan(kind, id)) return notify(planning.full);
      announce(inPlan ? planning.takenOut : planning.added);
    } catch {
      notify(parts.notFetched);
    }
  };
  return (
    <div className={styles.add}>
      <Button
        className={controls.secondary ?? ''}
        data-in-plan={inPlan || undefined}
        aria-label={inPlan ? planning.takeOut : planning.add}
        onPress={press}
      >
        <Icon name={inPlan ? 'check' : 'plus'} size={18} />
        {inPlan ? planning.inPlan : planning.add}
      </Button>
      {inPlan ? (
        <Button className={styles.open ?? ''} onPress={() => openPage({ kind: 'plan', id: '' })}>
          {planning.open}
        </Button>
      ) : null}
    </div>
  );
}
