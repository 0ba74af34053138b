import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Whole down to just above the knee. */
export const femur: StructureRecipe = {
  id: 'femur',
  name: 'Femur',
  latin: 'os femoris',
  fma: 24474,
  system: 'bone',
  side: 'right',
  group: 'hip-and-thigh-bones',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1.1,
  shape: { kind: 'fitted', reference: 'femur-right', maxEllipsoids: 90, blendMm: 1 },
};
