import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** One hole: the obturator foramen. */
export const hipBone: StructureRecipe = {
  id: 'hip-bone',
  name: 'Hip bone',
  latin: 'os coxae',
  fma: 16586,
  system: 'bone',
  side: 'right',
  group: 'pelvis',
  depth: 4,
  topology: { genus: 1, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1,
  shape: { kind: 'fitted', reference: 'hip-bone-right', maxEllipsoids: 150, blendMm: 1 },
};
