import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** One hole: the vertebral foramen. */
export const l2: StructureRecipe = {
  id: 'l2',
  name: 'Second lumbar vertebra (L2)',
  latin: 'vertebra lumbalis II',
  fma: 13073,
  system: 'bone',
  side: 'midline',
  group: 'lumbar-spine',
  depth: 4,
  topology: { genus: 1, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'l2', maxEllipsoids: 120, blendMm: 0.8 },
};
