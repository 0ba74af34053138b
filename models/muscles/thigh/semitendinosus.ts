import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Ischial tuberosity towards the inner side of the knee. */
export const semitendinosus: StructureRecipe = {
  id: 'semitendinosus',
  name: 'Semitendinosus',
  latin: 'musculus semitendinosus',
  fma: 22358,
  system: 'muscle',
  side: 'right',
  group: 'hamstrings',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'HITHERA'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'semitendinosus-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { end: 'inferior' } },
};
