import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Outer side of the femur towards the kneecap. */
export const vastusLateralis: StructureRecipe = {
  id: 'vastus-lateralis',
  name: 'Vastus lateralis',
  latin: 'musculus vastus lateralis',
  fma: 38930,
  system: 'muscle',
  side: 'right',
  group: 'front-of-thigh',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'vastus-lateralis-right', maxEllipsoids: 110, blendMm: 1 },
  fibres: { from: { end: 'superior' }, to: { end: 'inferior' } },
};
