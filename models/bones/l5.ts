import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** One hole: the vertebral foramen. */
export const l5: StructureRecipe = {
  id: 'l5',
  name: 'Fifth lumbar vertebra (L5)',
  latin: 'vertebra lumbalis V',
  fma: 13076,
  system: 'bone',
  side: 'midline',
  group: 'lumbar-spine',
  depth: 4,
  topology: { genus: 1, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'l5', maxEllipsoids: 120, blendMm: 0.8 },
};
