import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Outer obturator membrane, under the neck of the femur, to the trochanteric fossa. */
export const obturatorExternus: StructureRecipe = {
  id: 'obturator-externus',
  name: 'Obturator externus',
  latin: 'musculus obturatorius externus',
  fma: null,
  system: 'muscle',
  side: 'right',
  group: 'deep-external-rotators',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'NEUROREHAB'],
  cellMm: 0.9,
  shape: { kind: 'fitted', reference: 'obturator-externus-right', maxEllipsoids: 60, blendMm: 0.8 },
  fibres: { from: { end: 'medial' }, to: { bones: ['femur'] } },
};
