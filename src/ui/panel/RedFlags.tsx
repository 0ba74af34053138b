import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { pain } from '#src/words/en/pain.ts';
import { useLibrary } from '../library.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './RedFlags.module.css';
import { URGENCIES } from './urgencies.ts';

/** The danger signs, closed to one line that names the worst; it stands above every technique. */
export function RedFlagBar() {
  const { redFlags } = useLibrary();
  if (redFlags.length === 0) return null;
  return (
    <Disclosure className={styles.bar ?? ''}>
      <Button slot="trigger" className={styles.trigger ?? ''}>
        <Icon name="alert" />
        <span className={styles.words}>
          <strong>{pain.signsFirst}</strong>
          <span>{pain.worstSigns}</span>
        </span>
        <span className={styles.mark}>
          <Icon name="chevron" size={16} />
        </span>
      </Button>
      <DisclosurePanel>
        <div className={styles.content}>
          <RedFlagList />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Every danger sign with what to do about it, the most urgent first. */
export function RedFlagList() {
  const { redFlags } = useLibrary();
  return URGENCIES.map((urgency) => {
    const flags = redFlags.filter((flag) => flag.urgency === urgency);
    if (flags.length === 0) return null;
    return (
      <section key={urgency} className={styles.group} data-urgency={urgency}>
        <h2>{pain.urgencies[urgency]}</h2>
        <ul>
          {flags.map((flag) => (
            <li key={flag.id}>
              <p className={styles.sign}>{flag.sign}</p>
              <p>
                <span className={styles.concern}>{flag.concern}.</span> {flag.action}
              </p>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
