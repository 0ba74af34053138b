import { Button } from 'react-aria-components/Button';
import type { RedFlag } from '#src/content/records.ts';
import { goOnWithSign, goToStep, sayDanger } from '#src/state/finder-actions.ts';
import { useFinder } from '#src/state/hooks.ts';
import { finder as words } from '#src/words/en/finder.ts';
import controls from '../../parts/controls.module.css';
import { Icon } from '../../parts/Icon.tsx';
import { useRaisedSheet } from '../../parts/use-raised-sheet.ts';
import { URGENCIES } from '../urgencies.ts';
import styles from './danger.module.css';

/** Emergency numbers of the places that most readers are in. */
const NUMBERS = ['112', '911', '999'] as const;

export interface StopPanelProps {
  readonly flags: readonly RedFlag[];
  /** What the way back says. */
  readonly backText: string;
}

/** A danger sign ends the finder: what to do and how fast stands first, then what it can mean, then the way back. */
export function StopPanel({ flags, backText }: StopPanelProps) {
  useRaisedSheet();
  const asked = useFinder((state) => state.sign !== null);
  const urgency = URGENCIES.find((each) => flags.some((flag) => flag.urgency === each)) ?? 'now';
  return (
    <section className={styles.stop} data-urgency={urgency}>
      <h2 tabIndex={-1} data-step-heading="">
        <Icon name="alert" size={28} /> {words.stop[urgency]}
      </h2>
      {urgency === 'now' ? <Numbers /> : null}
      {flags.map((flag) => (
        <p key={flag.id} className={styles.action}>
          {flag.action}
        </p>
      ))}
      {flags.map((flag) => (
        <dl key={flag.id} className={styles.said}>
          <dt>{words.signOf}</dt>
          <dd>{flag.sign}</dd>
          <dt>{words.canMean}</dt>
          <dd>{flag.concern}.</dd>
        </dl>
      ))}
      <p>{words.stopText}</p>
      <div className={styles.column}>
        <Button className={controls.secondary ?? ''} onPress={() => (asked ? sayDanger(null) : goToStep('about'))}>
          {backText}
        </Button>
        {asked && urgency !== 'now' ? (
          <Button className={styles.goOn ?? ''} onPress={goOnWithSign}>
            {words.checked}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Numbers() {
  return (
    <nav className={styles.numbers} aria-label={words.callTitle}>
      {NUMBERS.map((number) => (
        <a key={number} href={`tel:${number}`}>
          <strong>{number}</strong> {words.call[number]}
        </a>
      ))}
    </nav>
  );
}
