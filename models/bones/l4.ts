import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** One hole: the vertebral foramen. */
export const l4: StructureRecipe = {
  id: 'l4',
  name: 'Fourth lumbar vertebra (L4)',
  latin: 'vertebra lumbalis IV',
  fma: 13075,
  system: 'bone',
  side: 'midline',
  group: 'lumbar-spine',
  depth: 4,
  topology: { genus: 1, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'l4', maxEllipsoids: 120, blendMm: 0.8 },
};
