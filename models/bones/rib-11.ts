import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** A floating rib. */
export const rib11: StructureRecipe = {
  id: 'rib-11',
  name: 'Eleventh rib',
  latin: 'costa XI',
  fma: 8531,
  system: 'bone',
  side: 'right',
  group: 'thoracic-spine-and-ribs',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'rib-11-right', maxEllipsoids: 60, blendMm: 0.8 },
};
