import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** One hole: the vertebral foramen. */
export const l1: StructureRecipe = {
  id: 'l1',
  name: 'First lumbar vertebra (L1)',
  latin: 'vertebra lumbalis I',
  fma: 13072,
  system: 'bone',
  side: 'midline',
  group: 'lumbar-spine',
  depth: 4,
  topology: { genus: 1, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'l1', maxEllipsoids: 120, blendMm: 0.8 },
};
