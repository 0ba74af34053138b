import { Button } from 'react-aria-components/Button';
import { openPage } from '#src/state/actions.ts';
import { usePlan } from '#src/state/hooks.ts';
import { amount } from '#src/words/counting.ts';
import { planning } from '#src/words/en/planning.ts';
import { Icon } from '../parts/Icon.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import styles from './planning.module.css';

export interface PlanButtonProps {
  /** A row with words, not a drawing alone, default: false */
  readonly worded?: boolean;
  /** Called when the plan was opened, to make room for it. */
  readonly onChoose: (() => void) | undefined;
}

/** The way to the plan, with the number of techniques in it. */
export function PlanButton({ worded = false, onChoose }: PlanButtonProps) {
  const count = usePlan(({ plan }) => plan.items.length);
  const open = () => {
    openPage({ kind: 'plan', id: '' });
    onChoose?.();
  };
  const badge = count > 0 ? <span className={styles.count}>{amount(count)}</span> : null;
  if (worded) {
    return (
      <Button className={styles.row ?? ''} onPress={open}>
        <Icon name="plan" size={18} />
        {planning.title} {badge}
      </Button>
    );
  }
  return (
    <span className={styles.round}>
      <IconButton icon="plan" label={badge ? planning.titleWithCount(amount(count)) : planning.title} onPress={open} />
      {badge}
    </span>
  );
}
