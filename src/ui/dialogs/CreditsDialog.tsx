import { credits } from '#src/words/en/credits.ts';
import { DATA_CREDITS, SOFTWARE_CREDITS } from './credits.ts';
import styles from './dialogs.module.css';
import { PlainDialog } from './PlainDialog.tsx';

/** Whose work this stands on, and what may be done with it. */
export function CreditsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <PlainDialog title={credits.title} onClose={onClose}>
      <p>
        {credits.purpose} <strong>{credits.noDiagnosis}</strong> {credits.limits}
      </p>
      <h3>{credits.shapes}</h3>
      <p>{credits.shapesText}</p>
      <ul className={styles.list}>
        {DATA_CREDITS.map((credit) => (
          <li key={credit.name}>
            <a href={credit.url} target="_blank" rel="noreferrer">
              {credit.name}
            </a>
            . {credit.line} {credit.licence}.
          </li>
        ))}
      </ul>
      <h3>{credits.licences}</h3>
      <ul className={styles.list}>
        <li>{credits.program}</li>
        <li>{credits.model}</li>
        {SOFTWARE_CREDITS.map((credit) => (
          <li key={credit.name}>
            {credit.name}: {credit.licence}.
          </li>
        ))}
      </ul>
    </PlainDialog>
  );
}
