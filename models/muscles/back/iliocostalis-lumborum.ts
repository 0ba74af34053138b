import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Sacrum and posterior iliac crest to the lower ribs. */
export const iliocostalisLumborum: StructureRecipe = {
  id: 'iliocostalis-lumborum',
  name: 'Iliocostalis lumborum',
  latin: 'musculus iliocostalis lumborum',
  fma: 22740,
  system: 'muscle',
  side: 'right',
  group: 'erector-spinae',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'MDICT'],
  cellMm: 0.9,
  shape: { kind: 'fitted', reference: 'iliocostalis-lumborum-right', maxEllipsoids: 160, blendMm: 0.6 },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
