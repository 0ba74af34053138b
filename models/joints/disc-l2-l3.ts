import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Between L2 and L3. */
export const discL2L3: StructureRecipe = {
  id: 'disc-l2-l3',
  name: 'Intervertebral disc L2–L3',
  latin: 'discus intervertebralis L2–L3',
  fma: 16034,
  system: 'joint',
  side: 'midline',
  group: 'lumbar-discs',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1,
  shape: { kind: 'fitted', reference: 'disc-l2-l3', maxEllipsoids: 48, blendMm: 1 },
};
