import { Switch } from 'react-aria-components/Switch';
import { setSingleKeys } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import { VIEWS } from '../toolbar/commands.ts';
import styles from './dialogs.module.css';
import { PlainDialog } from './PlainDialog.tsx';

const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['/', 'Search'],
  ...VIEWS.map(({ key, text }) => [key, `View: ${text.toLowerCase()}`] as const),
  ['0', 'Fit what is shown'],
  ['H', 'Hide what is selected'],
  ['I', 'Isolate it, or stop'],
  ['F', 'Fade it, or stop'],
  ['A', 'Show all'],
  ['L', 'Labels on the model, or none'],
  ['Z', 'Undo'],
  ['Y', 'Redo'],
  ['R', 'Reset the view'],
  ['Esc', 'Deselect'],
  ['?', 'This help'],
];

/** How to move about, by mouse, touch and keyboard. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const singleKeys = useSession((session) => session.singleKeys);
  return (
    <PlainDialog title="How to use Ilium" onClose={onClose}>
      <ul className={styles.list}>
        <li>
          <strong>Turn:</strong> drag, or one finger. <strong>Move:</strong> right drag, or two fingers.{' '}
          <strong>Zoom:</strong> wheel, or pinch.
        </li>
        <li>
          <strong>Choose:</strong> click a part, search for it, or pick it in the list. Click on nothing to let go.
        </li>
        <li>
          <strong>Look deeper:</strong> the peel goes from skin to bone, on one side or both.
        </li>
        <li>
          <strong>Share:</strong> the address of the page holds what you see.
        </li>
      </ul>
      <h3>Keys</h3>
      <dl className={styles.keys}>
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Switch className={styles.switch ?? ''} isSelected={singleKeys} onChange={setSingleKeys}>
        <span className={styles.knob} aria-hidden="true" />
        Single keys work as shortcuts
      </Switch>
    </PlainDialog>
  );
}
