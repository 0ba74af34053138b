import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Between L5 and S1. */
export const discL5S1: StructureRecipe = {
  id: 'disc-l5-s1',
  name: 'Intervertebral disc L5–S1',
  latin: 'discus intervertebralis L5–S1',
  fma: 16037,
  system: 'joint',
  side: 'midline',
  group: 'lumbar-discs',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1,
  shape: { kind: 'fitted', reference: 'disc-l5-s1', maxEllipsoids: 48, blendMm: 1 },
};
