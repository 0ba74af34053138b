import {
  announce,
  fade,
  fit,
  hide,
  isolate,
  redo,
  reset,
  select,
  setCameraPreset,
  setLabels,
  showAll,
  undo,
} from '#src/state/actions.ts';
import { store } from '#src/state/store.ts';
import type { CameraPreset } from '#src/state/view.ts';
import { toolbar } from '#src/words/en/toolbar.ts';

/** The views of the toolbar, with the key of each. */
export const VIEWS = [
  { preset: 'front', key: '1' },
  { preset: 'back', key: '2' },
  { preset: 'left', key: '3' },
  { preset: 'right', key: '4' },
  { preset: 'top', key: '5' },
] as const satisfies readonly { readonly preset: CameraPreset; readonly key: string }[];

export function hideSelected(): void {
  withSelected((id) => hide([id]));
}

/** Shows the selected structure alone, or all again when it already stands alone. */
export function toggleIsolation(): void {
  withSelected((id) => {
    const { isolated } = store.getState().view;
    isolate(isolated.length === 1 && isolated[0] === id ? [] : [id]);
  });
}

export function fadeSelected(): void {
  withSelected((id) => fade([id]));
}

export function toggleLabels(): void {
  setLabels(!store.getState().view.labels);
}

/** What each single key does; the letters stand in the help. */
export const KEY_COMMANDS: Readonly<Record<string, () => void>> = {
  ...Object.fromEntries(VIEWS.map(({ preset, key }) => [key, () => setCameraPreset(preset)])),
  '0': fit,
  h: hideSelected,
  i: toggleIsolation,
  f: fadeSelected,
  a: showAll,
  l: toggleLabels,
  z: undo,
  Z: redo,
  y: redo,
  r: reset,
  Escape: () => {
    if (store.getState().view.selectedId !== null) select(null);
  },
};

function withSelected(act: (id: string) => void): void {
  const { selectedId } = store.getState().view;
  if (selectedId === null) announce(toolbar.selectFirst);
  else act(selectedId);
}
