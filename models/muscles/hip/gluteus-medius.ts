import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Outer ilium to the greater trochanter. */
export const gluteusMedius: StructureRecipe = {
  id: 'gluteus-medius',
  name: 'Gluteus medius',
  latin: 'musculus gluteus medius',
  fma: 22330,
  system: 'muscle',
  side: 'right',
  group: 'gluteal-muscles',
  depth: 2,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'WIKI-GMED', 'FLACK14'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'gluteus-medius-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['femur'] } },
};
