import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Between L1 and L2. */
export const discL1L2: StructureRecipe = {
  id: 'disc-l1-l2',
  name: 'Intervertebral disc L1–L2',
  latin: 'discus intervertebralis L1–L2',
  fma: 16033,
  system: 'joint',
  side: 'midline',
  group: 'lumbar-discs',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1,
  shape: { kind: 'fitted', reference: 'disc-l1-l2', maxEllipsoids: 48, blendMm: 1 },
};
