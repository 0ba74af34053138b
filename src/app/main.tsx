import '#src/ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as library from '#src/content/library.ts';
import type { SceneHandle } from '#src/scene/handle.ts';
import { loadAtlas } from '#src/state/actions.ts';
import { startAddressSync } from '#src/state/address-sync.ts';
import { startTapeMemory } from '#src/state/tape-memory.ts';
import { startThemeMemory } from '#src/state/theme-memory.ts';
import { Shell } from '#src/ui/layout/Shell.tsx';
import { speakOneOf } from '#src/words/languages.ts';
import { spokenLocale } from '#src/words/words.ts';
import { version } from '../../package.json';
import { loadNeighbours, preloadModel, readAtlas } from './atlas-files.ts';
import { installEmbed } from './embed.ts';
import { fetchOverlay } from './fetch-overlay.ts';
import { fetchBallOfPage } from './fetch-release.ts';
import { fetchStrokesOfPage } from './fetch-strokes.ts';
import { fetchTapeOfPage } from './fetch-tape.ts';
import { ModelStage } from './ModelStage.tsx';

let handle: SceneHandle | null = null;
const keepHandle = (next: SceneHandle | null): void => {
  handle = next;
};

void start();

/** Words first: nothing may be said before the language is there. */
async function start(): Promise<void> {
  await speakOneOf(navigator.languages);
  document.documentElement.lang = new Intl.Locale(spokenLocale()).language;
  startThemeMemory();
  startTapeMemory();
  void import('#src/ui/plan/keep-plan.ts').then(({ keepPlan }) => keepPlan());
  const atlas = readAtlas();
  preloadModel(atlas);
  loadAtlas(atlas);
  startAddressSync(({ kind, id }) => library.knowsRecord(kind, id));
  fetchTapeOfPage(library.loadRecord);
  fetchStrokesOfPage(library.loadRecord);
  fetchBallOfPage(library.loadRecord);
  fetchOverlay(library.loadRelations);
  installEmbed(version, () => handle);

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root".');
  createRoot(root).render(
    <StrictMode>
      <Shell library={{ ...library, loadNeighbours }} canvas={<ModelStage onReady={keepHandle} />} />
    </StrictMode>,
  );
}
