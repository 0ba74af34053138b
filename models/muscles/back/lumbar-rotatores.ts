import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Mammillary processes to the laminae above. */
export const lumbarRotatores: StructureRecipe = {
  id: 'lumbar-rotatores',
  name: 'Lumbar rotatores',
  latin: 'musculi rotatores lumborum',
  fma: 23089,
  system: 'muscle',
  side: 'right',
  group: 'segmental-back-muscles',
  depth: 3,
  // The reference has three parts, since slips that touch hang together there; in the body each slip is apart.
  topology: { genus: 0, pieces: { atLeast: 3 } },
  sources: ['BP3D'],
  cellMm: 0.6,
  shape: { kind: 'fitted', reference: 'lumbar-rotatores-right', maxEllipsoids: 160, blendMm: 0.4 },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
