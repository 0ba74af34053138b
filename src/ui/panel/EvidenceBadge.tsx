import type { EvidenceGrade } from '#src/content/records.ts';
import { panel } from '#src/words/en/panel.ts';
import styles from './panel.module.css';

/** How well something is known. */
export function EvidenceBadge({ grade }: { readonly grade: EvidenceGrade }) {
  return (
    <span className={styles.badge} data-grade={grade}>
      <span className={styles.badgeDots} aria-hidden="true" />
      {panel.evidence[grade]}
    </span>
  );
}
