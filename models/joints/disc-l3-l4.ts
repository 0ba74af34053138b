import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Between L3 and L4. */
export const discL3L4: StructureRecipe = {
  id: 'disc-l3-l4',
  name: 'Intervertebral disc L3–L4',
  latin: 'discus intervertebralis L3–L4',
  fma: 16035,
  system: 'joint',
  side: 'midline',
  group: 'lumbar-discs',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1,
  shape: { kind: 'fitted', reference: 'disc-l3-l4', maxEllipsoids: 48, blendMm: 1 },
};
