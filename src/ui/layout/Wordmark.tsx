import styles from './Sidebar.module.css';

/** The name, with the crest of the hip bone drawn over it. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      <svg width="26" height="26" viewBox="0 0 26 26" fill="none" aria-hidden="true">
        <path
          d="M4 15C3 8.5 8 4 13.5 4S23.5 8 22 13.500c-1 3.6-4.5 3.2-5.5 5.5-.8 1.8-2.4 3-4.4 3"
          stroke="var(--accent)"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
        <circle cx="11" cy="15.5" r="3.2" stroke="var(--accent)" strokeWidth="2.2" />
      </svg>
      Ilium
    </span>
  );
}
