import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Iliac fossa, with the psoas, to the lesser trochanter. */
export const iliacus: StructureRecipe = {
  id: 'iliacus',
  name: 'Iliacus',
  latin: 'musculus iliacus',
  fma: 22322,
  system: 'muscle',
  side: 'right',
  group: 'hip-flexors',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'FITVIP'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'iliacus-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { bones: ['femur'] } },
};
