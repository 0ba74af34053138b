import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { openPage } from '#src/state/actions.ts';
import { usePlan } from '#src/state/hooks.ts';
import { PLAN_LIMITS } from '#src/state/plan.ts';
import { renamePlan } from '#src/state/plan-actions.ts';
import { recallAside } from '#src/state/plan-memory.ts';
import { pain } from '#src/words/en/pain.ts';
import { plan as say } from '#src/words/en/plan.ts';
import controls from '../parts/controls.module.css';
import { Icon } from '../parts/Icon.tsx';
import { PlanFile } from './PlanFile.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanNotices } from './PlanNotices.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import styles from './plan.module.css';
import { Removal } from './Removal.tsx';
import { usePlanEntries } from './use-plan-entries.ts';

/** The plan: to put in order, to note on, and, on paper, to take along. */
export function PlanPage() {
  const { entries, loading, retry } = usePlanEntries();
  useEffect(() => recallAside(), []);
  const isEmpty = entries.length === 0;
  return (
    <>
      <PlanNotices textsMissing={retry} />
      {isEmpty ? <EmptyPlan /> : <PlanName />}
      {isEmpty ? null : <PlanList entries={entries} />}
      <Removal />
      {isEmpty ? null : (
        <Button className={`${controls.primary} ${styles.wide}`} isDisabled={loading} onPress={() => window.print()}>
          <Icon name="print" />
          {loading ? say.preparing : say.print}
        </Button>
      )}
      <PlanFile />
      {isEmpty ? null : <PlanSheet entries={entries} />}
    </>
  );
}

function EmptyPlan() {
  return (
    <div className={styles.empty}>
      <span className={styles.emptyMark}>
        <Icon name="plan" size={28} />
      </span>
      <p>{say.purpose}</p>
      <p>{say.how}</p>
      <Button className={controls.secondary ?? ''} onPress={() => openPage({ kind: 'pain', id: '' })}>
        {pain.title}
      </Button>
    </div>
  );
}

function PlanName() {
  const title = usePlan(({ plan }) => plan.title);
  return (
    <input
      className={styles.name}
      aria-label={say.name}
      placeholder={say.namePlaceholder}
      maxLength={PLAN_LIMITS.titleCharacters}
      value={title}
      onChange={(event) => renamePlan(event.target.value)}
    />
  );
}
