import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Transverse process to transverse process. */
export const intertransversariiLaterales: StructureRecipe = {
  id: 'intertransversarii-laterales',
  name: 'Lateral lumbar intertransversarii',
  latin: 'musculi intertransversarii laterales lumborum',
  fma: 71444,
  system: 'muscle',
  side: 'both',
  group: 'segmental-back-muscles',
  depth: 3,
  topology: { genus: 0, pieces: 10 },
  sources: ['BP3D'],
  cellMm: 0.6,
  shape: { kind: 'fitted', reference: 'intertransversarii-laterales', maxEllipsoids: 160, blendMm: 0.6 },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
