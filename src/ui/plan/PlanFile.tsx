import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { announce } from '#src/state/actions.ts';
import { usePlan } from '#src/state/hooks.ts';
import { PLAN_LIMITS, type Plan } from '#src/state/plan.ts';
import { clearPlan, joinPlan, replacePlan } from '#src/state/plan-actions.ts';
import { amount } from '#src/words/counting.ts';
import { plan as say } from '#src/words/en/plan.ts';
import { PlainDialog } from '../dialogs/PlainDialog.tsx';
import controls from '../parts/controls.module.css';
import { faultText } from './fault-text.ts';
import styles from './plan.module.css';
import { savePlanFile } from './plan-download.ts';
import { readPlanFile } from './read-plan-file.ts';

/** What is asked before anything is lost. */
type Question = 'none' | 'clear' | Plan;

/** The plan as a file, to save and to open, and the way to begin anew. */
export function PlanFile() {
  const plan = usePlan((state) => state.plan);
  const [question, setQuestion] = useState<Question>('none');
  const [trouble, setTrouble] = useState('');
  const isEmpty = plan.items.length === 0;

  const take = (opened: Plan, into: 'add' | 'replace') => {
    if (into === 'replace') replacePlan(opened);
    else if (!joinPlan(opened)) setTrouble(say.fileNoRoom(amount(PLAN_LIMITS.items)));
    announce(say.fileRead(opened.items.length, amount(opened.items.length)));
    setQuestion('none');
  };
  const open = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const read = await readPlanFile(file);
    setTrouble('fault' in read ? faultText(read.fault) : '');
    if ('fault' in read) return;
    if (isEmpty) take(read.plan, 'replace');
    else setQuestion(read.plan);
  };

  return (
    <section className={styles.file} aria-label={say.tools}>
      <div className={styles.choices}>
        {isEmpty ? null : (
          <Button className={controls.secondary ?? ''} onPress={savePlanFile}>
            {say.saveFile}
          </Button>
        )}
        <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={open}>
          <Button className={controls.secondary ?? ''}>{say.openFile}</Button>
        </FileTrigger>
        {isEmpty ? null : (
          <Button className={controls.secondary ?? ''} onPress={() => setQuestion('clear')}>
            {say.clear}
          </Button>
        )}
      </div>
      <p role="alert" className={styles.trouble}>
        {trouble}
      </p>
      {isEmpty ? null : <p className={styles.quiet}>{say.privacy}</p>}
      {question === 'clear' ? <ClearQuestion plan={plan} onAnswer={() => setQuestion('none')} /> : null}
      {typeof question === 'object' ? (
        <FileQuestion plan={plan} opened={question} onTake={take} onLeave={() => setQuestion('none')} />
      ) : null}
    </section>
  );
}

function ClearQuestion({ plan, onAnswer }: { readonly plan: Plan; readonly onAnswer: () => void }) {
  const clear = () => {
    clearPlan();
    onAnswer();
  };
  return (
    <PlainDialog title={say.clearTitle} onClose={onAnswer}>
      <p>{say.clearText(plan.items.length, amount(plan.items.length))}</p>
      <div className={styles.choices}>
        <Button className={controls.primary ?? ''} onPress={clear}>
          {say.clearYes}
        </Button>
        <Button className={controls.secondary ?? ''} autoFocus onPress={onAnswer}>
          {say.clearNo}
        </Button>
      </div>
    </PlainDialog>
  );
}

interface FileQuestionProps {
  readonly plan: Plan;
  readonly opened: Plan;
  readonly onTake: (opened: Plan, into: 'add' | 'replace') => void;
  readonly onLeave: () => void;
}

function FileQuestion({ plan, opened, onTake, onLeave }: FileQuestionProps) {
  const held = opened.items.length;
  const mine = plan.items.length;
  return (
    <PlainDialog title={say.fileTitle} onClose={onLeave}>
      <p>{say.fileText(held, amount(held), mine, amount(mine))}</p>
      <div className={styles.choices}>
        <Button className={controls.primary ?? ''} autoFocus onPress={() => onTake(opened, 'add')}>
          {say.fileAdd}
        </Button>
        <Button className={controls.secondary ?? ''} onPress={() => onTake(opened, 'replace')}>
          {say.fileReplace}
        </Button>
        <Button className={controls.secondary ?? ''} onPress={onLeave}>
          {say.fileCancel}
        </Button>
      </div>
    </PlainDialog>
  );
}
