import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import type { RedFlag } from '#src/content/records.ts';
import { pain } from '#src/words/en/pain.ts';
import { useLibrary } from '../library.ts';
import { Icon } from '../parts/Icon.tsx';
import { PageAnchor } from '../parts/PageAnchor.tsx';
import styles from './RedFlags.module.css';
import { URGENCIES } from './urgencies.ts';

/** Danger signs that are named while the rest is closed; more would keep people from reading the first ones. */
const MOST_NAMED = 3;

/** The danger signs that matter most for a page, the most urgent first, in a line each, and in full at one press; with the way to all of them. */
export function Dangers({ ids }: { readonly ids: readonly string[] }) {
  const { redFlags } = useLibrary();
  const found = ids.map((id) => redFlags.find((flag) => flag.id === id)).filter((flag) => flag !== undefined);
  const flags = found.toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
  if (flags.length === 0) return null;
  return (
    <section className={`${styles.bar} ${styles.own}`} aria-label={pain.signsHere}>
      <div className={styles.ownHead}>
        <h2>
          <Icon name="alert" size={18} /> {pain.signsHere}
        </h2>
        <PageAnchor kind="pain">{pain.allSigns}</PageAnchor>
      </div>
      <Disclosure className={styles.ownFlags ?? ''}>
        <ul className={styles.briefs}>
          {flags.slice(0, MOST_NAMED).map((flag) => (
            <li key={flag.id}>
              {flag.brief} <em data-urgency={flag.urgency}>{pain.urgenciesInShort[flag.urgency]}</em>
            </li>
          ))}
        </ul>
        <Button slot="trigger" className={styles.more ?? ''}>
          <span className={styles.mark}>
            <Icon name="chevron" size={16} />
          </span>
          {pain.moreHere(flags.length)}
        </Button>
        <DisclosurePanel>
          <Flags flags={flags} />
        </DisclosurePanel>
      </Disclosure>
    </section>
  );
}

function Flags({ flags }: { readonly flags: readonly RedFlag[] }) {
  return (
    <ul className={styles.inFull}>
      {flags.map((flag) => (
        <li key={flag.id}>
          {flag.sign} <Action text={flag.action} />
        </li>
      ))}
    </ul>
  );
}

/** What to do, and how fast: the first sentence says it, the others explain. */
function Action({ text }: { readonly text: string }) {
  const end = text.indexOf('. ') + 1;
  return (
    <>
      <strong>{end > 0 ? text.slice(0, end) : text}</strong>
      {end > 0 ? text.slice(end) : null}
    </>
  );
}
