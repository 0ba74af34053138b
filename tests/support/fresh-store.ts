import type { Atlas } from '#src/anatomy/atlas.ts';
import { INITIAL_STATE, store } from '#src/state/store.ts';
import { SMALL_ATLAS } from './small-atlas.ts';

/** Puts the one store back to how a visit begins, with this atlas. */
export function freshStore(atlas: Atlas | null = SMALL_ATLAS): void {
  store.setState({ ...INITIAL_STATE, atlas }, true);
}
