import type { RecordSummary } from '#src/content/records.ts';
import { names } from '#src/words/en/names.ts';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import styles from './panel.module.css';

/** Other pages, each with its name and its plain phrase. */
export function RecordCards({
  title,
  records,
}: {
  readonly title: string;
  readonly records: readonly RecordSummary[];
}) {
  if (records.length === 0) return null;
  return (
    <section className={styles.cards}>
      <h3>{title}</h3>
      <ul>
        {records.map((record) => (
          <li key={`${record.kind}/${record.id}`}>
            <RecordAnchor kind={record.kind} id={record.id}>
              <span className={styles.cardTitle}>{record.title}</span>
              <span className={styles.cardLay}>{record.lay}</span>
              <span className={styles.cardKind}>{names.kinds[record.kind]}</span>
            </RecordAnchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
