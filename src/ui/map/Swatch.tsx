import styles from './map.module.css';

export interface SwatchProps {
  readonly look: 'main' | 'spill' | 'spot' | 'glow';
  /** default: 0 */
  readonly tone?: number;
}

/** What a part of the map looks like; the words beside it say what it is. */
export function Swatch({ look, tone = 0 }: SwatchProps) {
  return <span className={styles.swatch} data-look={look} data-tone={tone} aria-hidden="true" />;
}
