import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Between T12 and L1. */
export const discT12L1: StructureRecipe = {
  id: 'disc-t12-l1',
  name: 'Intervertebral disc T12–L1',
  latin: 'discus intervertebralis T12–L1',
  fma: 13509,
  system: 'joint',
  side: 'midline',
  group: 'lumbar-discs',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1,
  shape: { kind: 'fitted', reference: 'disc-t12-l1', maxEllipsoids: 48, blendMm: 1 },
};
