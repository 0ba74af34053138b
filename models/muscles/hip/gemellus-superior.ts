import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Ischial spine to the obturator internus tendon. */
export const gemellusSuperior: StructureRecipe = {
  id: 'gemellus-superior',
  name: 'Gemellus superior',
  latin: 'musculus gemellus superior',
  fma: 22334,
  system: 'muscle',
  side: 'right',
  group: 'deep-external-rotators',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'ORTHOB-GS'],
  cellMm: 0.9,
  shape: { kind: 'fitted', reference: 'gemellus-superior-right', maxEllipsoids: 60, blendMm: 0.8 },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['femur'] } },
};
