import type { Atlas, AtlasStructure } from '#src/anatomy/atlas.ts';
import type { Emphasis } from './store.ts';
import type { View } from './view.ts';

/** What glows: what an overlay asked for, while it is on. */
export function emphasisInView({ overlay }: View, emphasis: Emphasis | null): Emphasis | null {
  return emphasis?.overlay === overlay ? emphasis : null;
}

/** As a part of an appearance: empty where it has no glow. */
export function glowOf({ id }: AtlasStructure, emphasis: Emphasis | null): { readonly glow?: number } {
  const glow = emphasis?.tones[id];
  return glow === undefined ? {} : { glow };
}

/** What is shown whatever is peeled, because all that hangs together is; a map of all muscles leaves the peel as it is. */
export function litStructures(emphasis: Emphasis | null, atlas: Atlas): readonly AtlasStructure[] {
  if (emphasis?.overlay !== 'relations') return [];
  return atlas.structures.filter(({ id }) => emphasis.tones[id] !== undefined || emphasis.beside.includes(id));
}
