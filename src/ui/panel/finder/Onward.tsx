import { Button } from 'react-aria-components/Button';
import { FINDER_STEPS, type FinderStep } from '#src/state/finder.ts';
import { goToStep } from '#src/state/finder-actions.ts';
import { useFinder } from '#src/state/hooks.ts';
import { finder as words } from '#src/words/en/finder.ts';
import controls from '../../parts/controls.module.css';
import { Icon } from '../../parts/Icon.tsx';
import styles from './finder.module.css';

export interface OnwardProps {
  /** Where the way leads on; null at its end. */
  readonly to: FinderStep | null;
  readonly text: string;
}

/** The way back and on; it stays in sight while one reads. */
export function Onward({ to, text }: OnwardProps) {
  const before = useFinder(({ step }) => FINDER_STEPS[FINDER_STEPS.indexOf(step) - 1]);
  return (
    <div className={styles.onward}>
      {before ? (
        <Button className={controls.secondary ?? ''} onPress={() => goToStep(before)}>
          <Icon name="back" size={16} /> {words.back}
        </Button>
      ) : null}
      {to ? (
        <Button className={controls.primary ?? ''} onPress={() => goToStep(to)}>
          {text}
        </Button>
      ) : null}
    </div>
  );
}
