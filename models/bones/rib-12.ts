import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** A floating rib. */
export const rib12: StructureRecipe = {
  id: 'rib-12',
  name: 'Twelfth rib',
  latin: 'costa XII',
  fma: 8533,
  system: 'bone',
  side: 'right',
  group: 'thoracic-spine-and-ribs',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'rib-12-right', maxEllipsoids: 60, blendMm: 0.8 },
};
