import type { Squeeze } from '#src/relations/story.ts';
import { hover } from '#src/state/actions.ts';
import { relations } from '#src/words/en/relations.ts';
import styles from './relations.module.css';
import { useDrawnId } from './use-node-hover.ts';

/** Where a nerve gets squeezed, and what does it; pointing at a place rings in the model what presses there. */
export function Squeezes({ squeezes }: { readonly squeezes: readonly Squeeze[] }) {
  const idOf = useDrawnId();
  if (squeezes.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{relations.squeezes}</h3>
      <ul className={styles.squeezes}>
        {squeezes.map(({ place, by }) => (
          <li key={place} onPointerEnter={() => hover(by[0] ? idOf(by[0]) : null)} onPointerLeave={() => hover(null)}>
            <span className={styles.ring} aria-hidden="true" />
            <span>
              {relations.place(place)} {relations.squeezedBy(by.map(({ name }) => name))}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{relations.noSqueeze}</p>
    </section>
  );
}
