import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Ischial tuberosity towards the head of the fibula. */
export const bicepsFemorisLongHead: StructureRecipe = {
  id: 'biceps-femoris-long-head',
  name: 'Long head of biceps femoris',
  latin: 'caput longum musculi bicipitis femoris',
  fma: 45888,
  system: 'muscle',
  side: 'right',
  group: 'hamstrings',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'HITHERA', 'BRAINS-THIGH'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'biceps-femoris-long-head-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { end: 'inferior' } },
};
