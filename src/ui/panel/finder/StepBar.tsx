import { Button } from 'react-aria-components/Button';
import { FINDER_STEPS, type FinderStep } from '#src/state/finder.ts';
import { goToStep, startFinderAgain } from '#src/state/finder-actions.ts';
import { finder as words } from '#src/words/en/finder.ts';
import controls from '../../parts/controls.module.css';
import { Icon } from '../../parts/Icon.tsx';
import styles from './finder.module.css';

/** Where one is on the way, with the way back and to the beginning. */
export function StepBar({ step }: { readonly step: FinderStep }) {
  const at = FINDER_STEPS.indexOf(step);
  const before = FINDER_STEPS[at - 1];
  return (
    <nav className={styles.bar} aria-label={words.stepsLabel}>
      <ol className={styles.steps}>
        {FINDER_STEPS.map((each, index) => (
          <li key={each} aria-current={each === step ? 'step' : undefined} data-done={index < at || undefined}>
            <span className={styles.number}>{index < at ? <Icon name="check" size={12} /> : index + 1}</span>
            {words.steps[each]}
          </li>
        ))}
      </ol>
      {before ? (
        <div className={styles.row}>
          <Button className={`${controls.button} ${controls.worded}`} onPress={() => goToStep(before)}>
            <Icon name="back" size={16} /> {words.back}
          </Button>
          <Button className={`${controls.button} ${controls.worded}`} onPress={startFinderAgain}>
            {words.startAgain}
          </Button>
        </div>
      ) : null}
    </nav>
  );
}
