import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Between L4 and L5. */
export const discL4L5: StructureRecipe = {
  id: 'disc-l4-l5',
  name: 'Intervertebral disc L4–L5',
  latin: 'discus intervertebralis L4–L5',
  fma: 16036,
  system: 'joint',
  side: 'midline',
  group: 'lumbar-discs',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1,
  shape: { kind: 'fitted', reference: 'disc-l4-l5', maxEllipsoids: 48, blendMm: 1 },
};
