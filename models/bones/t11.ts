import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** One hole: the vertebral foramen. */
export const t11: StructureRecipe = {
  id: 't11',
  name: 'Eleventh thoracic vertebra (T11)',
  latin: 'vertebra thoracica XI',
  fma: 10059,
  system: 'bone',
  side: 'midline',
  group: 'thoracic-spine-and-ribs',
  depth: 4,
  topology: { genus: 1, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 't11', maxEllipsoids: 120, blendMm: 0.8 },
};
