import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Toolbar } from 'react-aria-components/Toolbar';
import { fit, redo, reset, setCameraPreset, showAll, undo } from '#src/state/actions.ts';
import { useApp, useView } from '#src/state/hooks.ts';
import { peel } from '#src/words/en/peel.ts';
import { toolbar } from '#src/words/en/toolbar.ts';
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
    <Toolbar aria-label={toolbar.title} className={styles.toolbar ?? ''}>
      {compact ? (
        <>
          <ToolPopover icon="view" label={toolbar.viewsCard}>
            <div className={styles.viewCard}>
              <ViewButtons />
              <FitButtons />
            </div>
          </ToolPopover>
          <ToolPopover icon="peel" label={peel.title}>
            <PeelLadder />
          </ToolPopover>
        </>
      ) : (
        <>
          <Group aria-label={toolbar.lookFrom} className={styles.group ?? ''}>
            <ViewButtons />
          </Group>
          <Group aria-label={toolbar.frame} className={styles.group ?? ''}>
            <FitButtons />
          </Group>
        </>
      )}
      <Group aria-label={toolbar.history} className={styles.group ?? ''}>
        <HistoryButtons />
      </Group>
      <Group aria-label={toolbar.shown} className={styles.group ?? ''}>
        <ToolPopover icon="layers" label={toolbar.layers}>
          <LayersControl />
        </ToolPopover>
        {compact ? (
          <ToolPopover icon="eye" label={toolbar.hideAndShow}>
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
  const current = useView((view) => (view.camera.kind === 'preset' ? view.camera.preset : null));
  return VIEWS.map(({ preset }) => (
    <Button
      key={preset}
      className={`${controls.button} ${controls.worded}`}
      aria-label={toolbar.viewFrom[preset]}
      data-current={current === preset || undefined}
      onPress={() => setCameraPreset(preset)}
    >
      {toolbar.views[preset]}
    </Button>
  ));
}

function FitButtons() {
  return (
    <>
      <IconButton icon="fit" label={toolbar.fit} shortcut="0" onPress={fit} />
      <IconButton icon="home" label={toolbar.reset} shortcut="R" onPress={reset} />
    </>
  );
}

function HistoryButtons() {
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  return (
    <>
      <IconButton icon="undo" label={toolbar.undo} shortcut="Z" isDisabled={!canUndo} onPress={undo} />
      <IconButton icon="redo" label={toolbar.redo} shortcut="Y" isDisabled={!canRedo} onPress={redo} />
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
        label={toolbar.hide}
        shortcut="H"
        isDisabled={nothing}
        onPress={hideSelected}
        {...word(toolbar.hide)}
      />
      <IconButton
        icon="isolate"
        label={alone ? toolbar.stopIsolating : toolbar.isolate}
        shortcut="I"
        isDisabled={nothing}
        onPress={toggleIsolation}
        {...word(alone ? toolbar.stopIsolating : toolbar.isolate)}
      />
      <IconButton
        icon="fade"
        label={toolbar.fade}
        shortcut="F"
        isDisabled={nothing}
        onPress={fadeSelected}
        {...word(toolbar.fade)}
      />
      <IconButton icon="eye" label={toolbar.showAll} shortcut="A" onPress={showAll} {...word(toolbar.showAll)} />
      <IconButton
        icon="label"
        label={toolbar.labels}
        shortcut="L"
        aria-pressed={labels}
        data-current={labels || undefined}
        onPress={toggleLabels}
        {...word(toolbar.labels)}
      />
    </>
  );
}
