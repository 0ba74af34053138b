import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Body and inferior ramus of the pubis towards the inner side of the knee. */
export const gracilis: StructureRecipe = {
  id: 'gracilis',
  name: 'Gracilis',
  latin: 'musculus gracilis',
  fma: 43883,
  system: 'muscle',
  side: 'right',
  group: 'adductors',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'BRAINS-THIGH'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'gracilis-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { end: 'inferior' } },
};
