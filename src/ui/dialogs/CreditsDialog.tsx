import { DATA_CREDITS, SOFTWARE_CREDITS } from './credits.ts';
import styles from './dialogs.module.css';
import { PlainDialog } from './PlainDialog.tsx';

/** Whose work this stands on, and what may be done with it. */
export function CreditsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <PlainDialog title="About Ilium" onClose={onClose}>
      <p>
        Ilium shows the low back and the hips and explains what is known about their pain.{' '}
        <strong>It is not a diagnosis</strong> and does not replace an exam. Nothing that you do here leaves your
        device.
      </p>
      <h3>Shapes</h3>
      <p>
        Every shape is our own: a table of numbers, fitted to or drawn after the data below. The model is one adult man;
        the left side mirrors the right. No two bodies are alike.
      </p>
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
      <h3>Licences</h3>
      <ul className={styles.list}>
        <li>The program: MIT.</li>
        <li>The shapes and the model: CC BY-SA 4.0.</li>
        {SOFTWARE_CREDITS.map((credit) => (
          <li key={credit.name}>
            {credit.name}: {credit.licence}.
          </li>
        ))}
      </ul>
    </PlainDialog>
  );
}
