import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Superior pubic ramus to the pectineal line of the femur. */
export const pectineus: StructureRecipe = {
  id: 'pectineus',
  name: 'Pectineus',
  latin: 'musculus pectineus',
  fma: 22450,
  system: 'muscle',
  side: 'right',
  group: 'adductors',
  depth: 2,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'BRAINS-THIGH'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'pectineus-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['femur'] } },
};
