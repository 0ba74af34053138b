import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Toolbar } from 'react-aria-components/Toolbar';
import { fit, redo, reset, setCameraPreset, showAll, undo } from '#src/state/actions.ts';
import { useApp, useView } from '#src/state/hooks.ts';
import controls from '../parts/controls.module.css';
import { IconButton } from '../parts/IconButton.tsx';
import { fadeSelected, hideSelected, toggleIsolation, toggleLabels, VIEWS } from './commands.ts';
import { LayersControl } from './LayersControl.tsx';
import { PeelLadder } from './PeelLadder.tsx';
import { ToolPopover } from './ToolPopover.tsx';
import styles from './toolbar.module.css';

export interface ViewToolbarProps {
  /** Folds views, peel and actions into cards where there is little room. */
  readonly compact: boolean;
}

/** What can be done to the view. */
export function ViewToolbar({ compact }: ViewToolbarProps) {
  return (
    <Toolbar aria-label="View" className={styles.toolbar ?? ''}>
      {compact ? (
        <>
          <ToolPopover icon="view" label="Views">
            <div className={styles.viewCard}>
              <ViewButtons />
              <FitButtons />
            </div>
          </ToolPopover>
          <ToolPopover icon="peel" label="Peel">
            <PeelLadder />
          </ToolPopover>
        </>
      ) : (
        <>
          <Group aria-label="Look from" className={styles.group ?? ''}>
            <ViewButtons />
          </Group>
          <Group aria-label="Frame" className={styles.group ?? ''}>
            <FitButtons />
          </Group>
        </>
      )}
      <Group aria-label="History" className={styles.group ?? ''}>
        <HistoryButtons />
      </Group>
      <Group aria-label="What is shown" className={styles.group ?? ''}>
        <ToolPopover icon="layers" label="Layers">
          <LayersControl />
        </ToolPopover>
        {compact ? (
          <ToolPopover icon="eye" label="Hide and show">
            <div className={styles.actionCard}>
              <ShowButtons worded />
            </div>
          </ToolPopover>
        ) : (
          <ShowButtons worded={false} />
        )}
      </Group>
    </Toolbar>
  );
}

function ViewButtons() {
  const preset = useView((view) => (view.camera.kind === 'preset' ? view.camera.preset : null));
  return VIEWS.map((view) => (
    <Button
      key={view.preset}
      className={`${controls.button} ${controls.worded}`}
      aria-label={`View from ${view.text.toLowerCase()}`.replace('from top', 'from the top')}
      data-current={preset === view.preset || undefined}
      onPress={() => setCameraPreset(view.preset)}
    >
      {view.text}
    </Button>
  ));
}

function FitButtons() {
  return (
    <>
      <IconButton icon="fit" label="Fit" shortcut="0" onPress={fit} />
      <IconButton icon="home" label="Reset the view" shortcut="R" onPress={reset} />
    </>
  );
}

function HistoryButtons() {
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  return (
    <>
      <IconButton icon="undo" label="Undo" shortcut="Z" isDisabled={!canUndo} onPress={undo} />
      <IconButton icon="redo" label="Redo" shortcut="Y" isDisabled={!canRedo} onPress={redo} />
    </>
  );
}

function ShowButtons({ worded }: { readonly worded: boolean }) {
  const nothing = useView((view) => view.selectedId === null);
  const alone = useView((view) => view.isolated.length === 1 && view.isolated[0] === view.selectedId);
  const labels = useView((view) => view.labels);
  const word = (text: string) => (worded ? { text } : {});
  return (
    <>
      <IconButton
        icon="eyeOff"
        label="Hide"
        shortcut="H"
        isDisabled={nothing}
        onPress={hideSelected}
        {...word('Hide')}
      />
      <IconButton
        icon="isolate"
        label={alone ? 'Stop isolating' : 'Isolate'}
        shortcut="I"
        isDisabled={nothing}
        onPress={toggleIsolation}
        {...word(alone ? 'Stop isolating' : 'Isolate')}
      />
      <IconButton icon="fade" label="Fade" shortcut="F" isDisabled={nothing} onPress={fadeSelected} {...word('Fade')} />
      <IconButton icon="eye" label="Show all" shortcut="A" onPress={showAll} {...word('Show all')} />
      <IconButton
        icon="label"
        label="Labels"
        shortcut="L"
        aria-pressed={labels}
        data-current={labels || undefined}
        onPress={toggleLabels}
        {...word('Labels')}
      />
    </>
  );
}
