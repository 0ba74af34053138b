import { Fragment } from 'react';
import { Switch } from 'react-aria-components/Switch';
import { setSingleKeys } from '#src/state/actions.ts';
import { useSession } from '#src/state/hooks.ts';
import { help } from '#src/words/en/help.ts';
import { toolbar } from '#src/words/en/toolbar.ts';
import { VIEWS } from '../toolbar/commands.ts';
import styles from './dialogs.module.css';
import { PlainDialog } from './PlainDialog.tsx';

function keyMeanings(): readonly (readonly [key: string, meaning: string])[] {
  return [
    ['/', help.search],
    ...VIEWS.map(({ key, preset }) => [key, help.view(toolbar.views[preset])] as const),
    ['0', help.fit],
    ['H', help.hide],
    ['I', help.isolate],
    ['F', help.fade],
    ['A', help.showAll],
    ['L', help.labels],
    ['Z', help.undo],
    ['Y', help.redo],
    ['R', help.reset],
    ['Esc', help.deselect],
    ['?', help.help],
  ];
}

/** How to move about, by mouse, touch and keyboard. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const singleKeys = useSession((session) => session.singleKeys);
  return (
    <PlainDialog title={help.title} onClose={onClose}>
      <ul className={styles.list}>
        {help.ways.map((line) => (
          <li key={line[0]?.to}>
            {line.map(({ to, how }, index) => (
              <Fragment key={to}>
                {index > 0 ? ' ' : null}
                <strong>{to}</strong> {how}
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      <h3>{help.keys}</h3>
      <dl className={styles.keys}>
        {keyMeanings().map(([key, meaning]) => (
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
        {help.singleKeys}
      </Switch>
    </PlainDialog>
  );
}
