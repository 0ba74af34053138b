import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Body of the pubis to the linea aspera. */
export const adductorLongus: StructureRecipe = {
  id: 'adductor-longus',
  name: 'Adductor longus',
  latin: 'musculus adductor longus',
  fma: null,
  system: 'muscle',
  side: 'right',
  group: 'adductors',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'BRAINS-THIGH'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'adductor-longus-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { bones: ['femur'] } },
};
