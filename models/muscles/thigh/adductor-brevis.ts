import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Inferior pubic ramus to the upper linea aspera. */
export const adductorBrevis: StructureRecipe = {
  id: 'adductor-brevis',
  name: 'Adductor brevis',
  latin: 'musculus adductor brevis',
  fma: 22452,
  system: 'muscle',
  side: 'right',
  group: 'adductors',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'adductor-brevis-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['femur'] } },
};
