import { TAPE_COLOURS } from '#src/anatomy/tape-colour.ts';
import { store } from './store.ts';
import { setTapeLook } from './tape-actions.ts';
import type { TapeLook } from './tape-play.ts';

const KEY = 'ilium.tape';

/**
 * Remembers how a person likes their tape drawn between visits. A browser that refuses or has no room loses nothing
 * but the memory. Returns the way to stop.
 */
export function startTapeMemory(storage: () => Storage = () => window.localStorage): () => void {
  setTapeLook(read(storage));
  return store.subscribe(({ session: { taping } }, { session: before }) => {
    if (taping.look !== before.taping.look) write(storage, taping.look);
  });
}

function read(storage: () => Storage): Partial<TapeLook> {
  try {
    const [name, stretch] = storage().getItem(KEY)?.split(',') ?? [];
    const colour = TAPE_COLOURS.find((known) => known === name);
    return colour ? { colour, stretch: stretch === 'stretch' } : {};
  } catch {
    return {};
  }
}

function write(storage: () => Storage, { colour, stretch }: TapeLook): void {
  try {
    storage().setItem(KEY, stretch ? `${colour},stretch` : colour);
  } catch {
    // Refused or full: the choice holds for this visit.
  }
}
