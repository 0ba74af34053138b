import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Ischial tuberosity to the quadrate tubercle. */
export const quadratusFemoris: StructureRecipe = {
  id: 'quadratus-femoris',
  name: 'Quadratus femoris',
  latin: 'musculus quadratus femoris',
  fma: null,
  system: 'muscle',
  side: 'right',
  group: 'deep-external-rotators',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'LAB-AMC', 'VAARB15'],
  cellMm: 0.9,
  shape: { kind: 'fitted', reference: 'quadratus-femoris-right', maxEllipsoids: 60, blendMm: 0.8 },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['femur'] } },
};
