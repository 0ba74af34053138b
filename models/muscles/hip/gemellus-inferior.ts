import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Ischial tuberosity to the obturator internus tendon. */
export const gemellusInferior: StructureRecipe = {
  id: 'gemellus-inferior',
  name: 'Gemellus inferior',
  latin: 'musculus gemellus inferior',
  fma: 22336,
  system: 'muscle',
  side: 'right',
  group: 'deep-external-rotators',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'LAB-AMC'],
  cellMm: 0.9,
  shape: { kind: 'fitted', reference: 'gemellus-inferior-right', maxEllipsoids: 60, blendMm: 0.8 },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['femur'] } },
};
