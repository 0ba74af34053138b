import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Holes: its canal and four pairs of foramina at the least. The coccyx is part of the reference and of the shape. */
export const sacrum: StructureRecipe = {
  id: 'sacrum',
  name: 'Sacrum',
  latin: 'os sacrum',
  fma: 16202,
  system: 'bone',
  side: 'midline',
  group: 'pelvis',
  depth: 4,
  topology: { genus: { atLeast: 9 }, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'sacrum', maxEllipsoids: 320, blendMm: 1.0 },
};
