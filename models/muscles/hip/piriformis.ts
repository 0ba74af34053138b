import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Front of the sacrum to the top of the greater trochanter. */
export const piriformis: StructureRecipe = {
  id: 'piriformis',
  name: 'Piriformis',
  latin: 'musculus piriformis',
  fma: 22340,
  system: 'muscle',
  side: 'right',
  group: 'deep-external-rotators',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'ORTHOB-PIR', 'WIKI-PIR'],
  cellMm: 0.9,
  shape: { kind: 'fitted', reference: 'piriformis-right', maxEllipsoids: 60, blendMm: 0.8 },
  fibres: { from: { bones: ['sacrum'] }, to: { bones: ['femur'] } },
};
