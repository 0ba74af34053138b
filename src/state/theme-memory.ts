import { setTheme } from './actions.ts';
import { store, THEMES, type Theme } from './store.ts';

const KEY = 'ilium.theme';

/**
 * Remembers the chosen theme between visits. A browser that refuses or has no room
 * loses nothing but the memory. Returns the way to stop.
 */
export function startThemeMemory(storage: () => Storage = () => window.localStorage): () => void {
  const remembered = read(storage);
  if (remembered) setTheme(remembered);
  return store.subscribe((state, previous) => {
    if (state.session.theme !== previous.session.theme) write(storage, state.session.theme);
  });
}

function read(storage: () => Storage): Theme | undefined {
  try {
    const text = storage().getItem(KEY);
    return THEMES.find((theme) => theme === text);
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, theme: Theme): void {
  try {
    storage().setItem(KEY, theme);
  } catch {
    // Refused or full: the choice holds for this visit.
  }
}
