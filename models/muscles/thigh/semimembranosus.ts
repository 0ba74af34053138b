import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Ischial tuberosity towards the back of the inner tibial condyle. */
export const semimembranosus: StructureRecipe = {
  id: 'semimembranosus',
  name: 'Semimembranosus',
  latin: 'musculus semimembranosus',
  fma: 22448,
  system: 'muscle',
  side: 'right',
  group: 'hamstrings',
  depth: 2,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'BRAINS-THIGH'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'semimembranosus-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { end: 'inferior' } },
};
