import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Anterior superior iliac spine towards the inner side of the knee. */
export const sartorius: StructureRecipe = {
  id: 'sartorius',
  name: 'Sartorius',
  latin: 'musculus sartorius',
  fma: 22354,
  system: 'muscle',
  side: 'right',
  group: 'front-of-thigh',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'WHEEL-SAR', 'BRAINS-THIGH'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'sartorius-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { end: 'inferior' } },
};
