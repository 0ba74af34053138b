import type { StructureRecipe } from '../recipe.ts';

/** A GLB file of the atlas, in loading order, and which structures it holds. */
export interface Chunk {
  readonly file: string;
  readonly holds: (recipe: StructureRecipe) => boolean;
}

const DEEPEST_SUPERFICIAL = 1;

/** What the first look shows comes first: bones and the muscles that lie over them; the skin is off then. */
export const CHUNKS: readonly Chunk[] = [
  { file: 'bones.glb', holds: ({ system }) => system === 'bone' || system === 'joint' },
  {
    file: 'muscles-superficial.glb',
    holds: ({ system, depth }) => system === 'muscle' && depth <= DEEPEST_SUPERFICIAL,
  },
  { file: 'muscles-deep.glb', holds: ({ system, depth }) => system === 'muscle' && depth > DEEPEST_SUPERFICIAL },
  { file: 'ligaments.glb', holds: ({ system }) => system === 'ligament' || system === 'fascia' },
  { file: 'nerves.glb', holds: ({ system }) => system === 'nerve' },
  { file: 'skin.glb', holds: ({ system }) => system === 'skin' },
];

/** The chunk of a structure. */
export function chunkOf(recipe: StructureRecipe): Chunk {
  const chunk = CHUNKS.find(({ holds }) => holds(recipe));
  if (!chunk) throw new Error(`${recipe.id}: no file of the atlas holds the system ${recipe.system}`);
  return chunk;
}
