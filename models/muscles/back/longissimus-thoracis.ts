import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Sacrum and lumbar spines to the thoracic vertebrae and ribs. */
export const longissimusThoracis: StructureRecipe = {
  id: 'longissimus-thoracis',
  name: 'Longissimus thoracis',
  latin: 'musculus longissimus thoracis',
  fma: 22751,
  system: 'muscle',
  side: 'right',
  group: 'erector-spinae',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'WHEEL-LT'],
  cellMm: 0.9,
  shape: { kind: 'fitted', reference: 'longissimus-thoracis-right', maxEllipsoids: 160, blendMm: 0.6 },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
