import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Ischiopubic ramus and tuberosity to the linea aspera. */
export const adductorMagnus: StructureRecipe = {
  id: 'adductor-magnus',
  name: 'Adductor magnus',
  latin: 'musculus adductor magnus',
  fma: 22459,
  system: 'muscle',
  side: 'right',
  group: 'adductors',
  depth: 2,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'adductor-magnus-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['femur'] } },
};
