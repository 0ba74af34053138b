import type { EvidenceGrade } from '#src/content/records.ts';
import styles from './panel.module.css';

/** How well something is known, in words that need no legend. */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceGrade, string>> = {
  strong: 'Well tested',
  moderate: 'Fairly well tested',
  weak: 'Weak evidence',
  conflicting: 'Studies disagree',
  taught: 'Taught, not tested',
  estimate: 'Our own estimate',
};

export function EvidenceBadge({ grade }: { readonly grade: EvidenceGrade }) {
  return (
    <span className={styles.badge} data-grade={grade}>
      <span className={styles.badgeDots} aria-hidden="true" />
      {EVIDENCE_WORDS[grade]}
    </span>
  );
}
