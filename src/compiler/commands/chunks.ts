import type { StructureRecipe } from '../recipe.ts';

/** A GLB file of the atlas, in loading order, and which structures it holds. */
export interface Chunk {
  readonly file: string;
  readonly holds: (recipe: StructureRecipe) => boolean;
}

const DEEPEST_SUPERFICIAL = 1;

/** The start view shows bones with deep muscles on one side and superficial ones on the other; skin is off. */
export const CHUNKS: readonly Chunk[] = [
  { file: 'bones.glb', holds: ({ system }) => system === 'bone' || system === 'joint' || system === 'ligament' },
  { file: 'muscles-deep.glb', holds: ({ system, depth }) => system === 'muscle' && depth > DEEPEST_SUPERFICIAL },
  {
    file: 'muscles-superficial.glb',
    holds: ({ system, depth }) => system === 'muscle' && depth <= DEEPEST_SUPERFICIAL,
  },
  { file: 'fasciae.glb', holds: ({ system }) => system === 'fascia' },
  { file: 'nerves.glb', holds: ({ system }) => system === 'nerve' },
  { file: 'skin.glb', holds: ({ system }) => system === 'skin' },
];

/** The chunk of a structure. */
export function chunkOf(recipe: StructureRecipe): Chunk {
  const chunk = CHUNKS.find(({ holds }) => holds(recipe));
  if (!chunk) throw new Error(`${recipe.id}: no file of the atlas holds the system ${recipe.system}`);
  return chunk;
}
