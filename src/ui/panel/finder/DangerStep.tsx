import { Button } from 'react-aria-components/Button';
import { goToStep, sayDanger } from '#src/state/finder-actions.ts';
import { useFinder } from '#src/state/hooks.ts';
import { finder as words } from '#src/words/en/finder.ts';
import { useLibrary } from '../../library.ts';
import controls from '../../parts/controls.module.css';
import { Icon } from '../../parts/Icon.tsx';
import danger from './danger.module.css';
import { groupSigns } from './danger-groups.ts';
import styles from './finder.module.css';
import { StepHeading } from './StepHeading.tsx';

/** Every danger sign as a question: a press says yes and stops the finder; one button says no to all of them. */
export function DangerStep() {
  const { redFlags } = useLibrary();
  const noted = useFinder((state) => state.notedSigns);
  return (
    <section className={styles.step}>
      <StepHeading>{words.dangerTitle}</StepHeading>
      <p>{words.dangerText}</p>
      {groupSigns(redFlags).map(({ group, flags }) => (
        <section key={group} className={danger.signs}>
          <h3>{words.dangerGroups[group]}</h3>
          <ul>
            {flags.map(({ id, brief }) => (
              <li key={id}>
                <Button className={danger.sign ?? ''} onPress={() => sayDanger(id)}>
                  <span>{brief}</span>
                  {noted.includes(id) ? <span className={danger.noted}>{words.noted}</span> : null}
                  <Icon name="chevron" size={16} />
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={danger.answer}>
        <Button className={controls.primary ?? ''} onPress={() => goToStep('where')}>
          {noted.length > 0 ? words.noneButNoted : words.noneOfThese}
        </Button>
      </div>
    </section>
  );
}
