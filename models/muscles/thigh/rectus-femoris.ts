import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Anterior inferior iliac spine towards the kneecap. */
export const rectusFemoris: StructureRecipe = {
  id: 'rectus-femoris',
  name: 'Rectus femoris',
  latin: 'musculus rectus femoris',
  fma: 38928,
  system: 'muscle',
  side: 'right',
  group: 'front-of-thigh',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'rectus-femoris-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { end: 'inferior' } },
};
