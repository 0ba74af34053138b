import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** One hole: the vertebral foramen. */
export const t12: StructureRecipe = {
  id: 't12',
  name: 'Twelfth thoracic vertebra (T12)',
  latin: 'vertebra thoracica XII',
  fma: 10081,
  system: 'bone',
  side: 'midline',
  group: 'thoracic-spine-and-ribs',
  depth: 4,
  topology: { genus: 1, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 't12', maxEllipsoids: 120, blendMm: 0.8 },
};
