import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Body surface of trunk and thighs. */
export const skin: StructureRecipe = {
  id: 'skin',
  name: 'Skin',
  latin: 'cutis',
  fma: null,
  system: 'skin',
  side: 'midline',
  group: 'body-surface',
  depth: 0,
  topology: { genus: 0, pieces: 1 },
  sources: ['MAKEHUMAN'],
  shape: { kind: 'fitted', reference: 'skin-right', maxEllipsoids: 320, blendMm: 3 },
};
