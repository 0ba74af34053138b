import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** One hole: the vertebral foramen. */
export const l3: StructureRecipe = {
  id: 'l3',
  name: 'Third lumbar vertebra (L3)',
  latin: 'vertebra lumbalis III',
  fma: 13074,
  system: 'bone',
  side: 'midline',
  group: 'lumbar-spine',
  depth: 4,
  topology: { genus: 1, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'l3', maxEllipsoids: 120, blendMm: 0.8 },
};
