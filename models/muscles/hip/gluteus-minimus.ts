import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Outer ilium, deep to the medius, to the front of the greater trochanter. */
export const gluteusMinimus: StructureRecipe = {
  id: 'gluteus-minimus',
  name: 'Gluteus minimus',
  latin: 'musculus gluteus minimus',
  fma: 22332,
  system: 'muscle',
  side: 'right',
  group: 'gluteal-muscles',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'ORTHOB-GMIN', 'FLACK14'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'gluteus-minimus-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['femur'] } },
};
