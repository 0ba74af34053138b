import type { Atlas, AtlasStructure } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { SideFilter, View } from './view.ts';

const indexes = new WeakMap<Atlas, ReadonlyMap<string, AtlasStructure>>();

/** The structures by id; built once for an atlas. */
export function structuresById(atlas: Atlas): ReadonlyMap<string, AtlasStructure> {
  const known = indexes.get(atlas);
  if (known) return known;
  const index = new Map(atlas.structures.map((structure) => [structure.id, structure]));
  indexes.set(atlas, index);
  return index;
}

export function findStructure(atlas: Atlas | null, id: string | null): AtlasStructure | null {
  return (atlas && id !== null && structuresById(atlas).get(id)) || null;
}

/**
 * The id of a structure that the atlas holds: the id itself, or for a base id such as `piriformis` the right one
 * (the left one while only the left side is shown). Null when there is none.
 */
export function resolveStructureId(atlas: Atlas, id: string, sides: SideFilter = 'both'): string | null {
  const index = structuresById(atlas);
  const order = sides === 'left' ? ['left', 'right'] : ['right', 'left'];
  return [id, ...order.map((side) => `${id}-${side}`)].find((candidate) => index.has(candidate)) ?? null;
}

/** The side that is treated: that of the selected structure, else the only one shown, else the right. */
export function treatedSide(view: View, atlas: Atlas): 'left' | 'right' {
  const side = findStructure(atlas, view.selectedId)?.side;
  if (side === 'left' || side === 'right') return side;
  return view.sides === 'left' ? 'left' : 'right';
}

/** Every structure of a base id: both sides of a pair, or the one in the midline. */
export function structuresOfBase(atlas: Atlas, baseId: string): readonly AtlasStructure[] {
  return atlas.structures.filter(({ id }) => baseIdOf(id) === baseId);
}
