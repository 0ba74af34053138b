import type { RelationNode } from '#src/relations/graph.ts';
import { relations } from '#src/words/en/relations.ts';
import styles from './relations.module.css';

/** How a root is tested. */
export function RootFacts({ root: { tests, reflex, stretch } }: { readonly root: RelationNode }) {
  if (tests === undefined) return null;
  return (
    <section className={styles.section}>
      <dl className={styles.facts}>
        <dt>{relations.tests}</dt>
        <dd>{tests}</dd>
        <dt>{relations.reflex}</dt>
        <dd>{reflex ?? relations.noReflex}</dd>
        {stretch ? (
          <>
            <dt>{relations.stretch}</dt>
            <dd>{stretch}</dd>
          </>
        ) : null}
      </dl>
      <p className={styles.soft}>{relations.rootHonest}</p>
    </section>
  );
}
