import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Inner obturator membrane, round the ischium, to the greater trochanter. */
export const obturatorInternus: StructureRecipe = {
  id: 'obturator-internus',
  name: 'Obturator internus',
  latin: 'musculus obturatorius internus',
  fma: 22324,
  system: 'muscle',
  side: 'right',
  group: 'deep-external-rotators',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'ORTHOB-OI', 'LAB-AMC'],
  cellMm: 0.9,
  shape: { kind: 'fitted', reference: 'obturator-internus-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'anterior' }, to: { bones: ['femur'] } },
};
