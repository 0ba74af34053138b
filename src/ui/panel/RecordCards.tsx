import type { RecordSummary } from '#src/content/records.ts';
import { names } from '#src/words/en/names.ts';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import styles from './panel.module.css';
import { Thumbnail } from './RecordPicture.tsx';

export interface RecordCardsProps {
  readonly title: string;
  readonly records: readonly RecordSummary[];
  /** The title says what they are, so the cards need not, default: false */
  readonly ofOneKind?: boolean;
}

/** Other pages, each with its name and its plain phrase. */
export function RecordCards({ title, records, ofOneKind = false }: RecordCardsProps) {
  if (records.length === 0) return null;
  return (
    <section className={styles.cards}>
      <h3>{title}</h3>
      <ul>
        {records.map((record) => (
          <li key={`${record.kind}/${record.id}`}>
            <RecordAnchor kind={record.kind} id={record.id}>
              <span className={styles.cardText}>
                <span className={styles.cardTitle}>{record.title}</span>
                <span className={styles.cardLay}>{record.lay}</span>
              </span>
              {ofOneKind ? null : <span className={styles.cardKind}>{names.kinds[record.kind]}</span>}
              <Thumbnail kind={record.kind} id={record.id} />
            </RecordAnchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
