import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Ilium, sacrum and coccyx to the gluteal tuberosity; the iliotibial part ends in free fascia. */
export const gluteusMaximus: StructureRecipe = {
  id: 'gluteus-maximus',
  name: 'Gluteus maximus',
  latin: 'musculus gluteus maximus',
  fma: 22328,
  system: 'muscle',
  side: 'right',
  group: 'gluteal-muscles',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'MARIEB'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'gluteus-maximus-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { bones: ['sacrum', 'hip-bone'] }, to: { bones: ['femur'] } },
};
