import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Anterior iliac crest to the iliotibial tract. */
export const tensorFasciaeLatae: StructureRecipe = {
  id: 'tensor-fasciae-latae',
  name: 'Tensor fasciae latae',
  latin: 'musculus tensor fasciae latae',
  fma: 22425,
  system: 'muscle',
  side: 'right',
  group: 'gluteal-muscles',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'ANAPP', 'FLACK14'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'tensor-fasciae-latae-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { end: 'inferior' } },
};
