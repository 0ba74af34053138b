import { finder as words } from '#src/words/en/finder.ts';
import { useLibrary } from '../../../library.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { URGENCIES } from '../../urgencies.ts';
import styles from './result.module.css';

/** Danger signs that leave time, above the result: what to do about each and how fast. */
export function Warnings({ signs }: { readonly signs: readonly string[] }) {
  const { redFlags } = useLibrary();
  const flags = redFlags
    .filter(({ id }) => signs.includes(id))
    .toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
  if (flags.length === 0) return null;
  return (
    <section className={styles.warnings}>
      <h3>
        <Icon name="alert" size={18} /> {words.warnTitle}
      </h3>
      <ul className={styles.plainList}>
        {flags.map((flag) => (
          <li key={flag.id}>
            <strong>{words.stop[flag.urgency]}.</strong> {flag.brief}. {flag.action}
          </li>
        ))}
      </ul>
    </section>
  );
}
