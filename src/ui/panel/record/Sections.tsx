import type { ContentRecord, SectionKey } from '#src/content/records.ts';
import { record as words } from '#src/words/en/record.ts';
import { Blocks } from '../Blocks.tsx';
import styles from '../panel.module.css';

export interface SectionsProps {
  readonly record: Pick<ContentRecord, 'sections'>;
  /** In the order of the page. */
  readonly keys: readonly Exclude<SectionKey, 'evidence'>[];
}

/** The sections that a record has, each under its title; the overview needs none. */
export function Sections({ record, keys }: SectionsProps) {
  return keys.map((key) => {
    const blocks = record.sections[key];
    if (!blocks) return null;
    return (
      <section key={key} className={styles.stack}>
        {key === 'overview' ? null : <h2 className={styles.sectionTitle}>{words.sections[key]}</h2>}
        <Blocks blocks={blocks} />
      </section>
    );
  });
}
