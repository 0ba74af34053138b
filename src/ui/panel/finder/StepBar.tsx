import { FINDER_STEPS, type FinderStep } from '#src/state/finder.ts';
import { finder as words } from '#src/words/en/finder.ts';
import { Icon } from '../../parts/Icon.tsx';
import styles from './finder.module.css';

/** Where one is on the way. */
export function StepBar({ step }: { readonly step: FinderStep }) {
  const at = FINDER_STEPS.indexOf(step);
  return (
    <ol className={styles.steps} aria-label={words.stepsLabel}>
      {FINDER_STEPS.map((each, index) => (
        <li key={each} aria-current={each === step ? 'step' : undefined} data-done={index < at || undefined}>
          <span className={styles.number}>{index < at ? <Icon name="check" size={12} /> : index + 1}</span>
          {words.steps[each]}
        </li>
      ))}
    </ol>
  );
}
