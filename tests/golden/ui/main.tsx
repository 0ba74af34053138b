import { createRoot } from 'react-dom/client';
import { loadNeighbours } from '#src/app/atlas-files.ts';
import * as library from '#src/content/library.ts';
import { loadAtlas, setModelStatus, setTheme } from '#src/state/actions.ts';
import { startAddressSync } from '#src/state/address-sync.ts';
import type { ModelStatus, Theme } from '#src/state/store.ts';
import { Shell } from '#src/ui/layout/Shell.tsx';
import { recordKindOf } from '#src/ui/names.ts';
import { sketchAtlas } from '#tests/support/sketch-atlas.ts';
import '#src/ui/theme.css';

/** `?theme=dark&model=failed` before the hash chooses what the page is shown in. */
const query = new URLSearchParams(window.location.search);
loadAtlas(sketchAtlas());
setTheme((query.get('theme') ?? 'light') as Theme);
setModelStatus({
  status: (query.get('model') ?? 'ready') as ModelStatus,
  loaded: 0.4,
  message: query.get('model') === 'failed' ? 'muscles.glb: the server answered 404.' : '',
});
startAddressSync(({ kind, id }) => {
  const recordKind = recordKindOf(kind);
  return recordKind !== null && library.knowsRecord(recordKind, id);
});
const root = document.getElementById('root');
if (root) createRoot(root).render(<Shell library={{ ...library, loadNeighbours }} canvas={null} />);
