import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Spinous process to spinous process, in pairs. */
export const interspinalesLumborum: StructureRecipe = {
  id: 'interspinales-lumborum',
  name: 'Interspinales lumborum',
  latin: 'musculi interspinales lumborum',
  fma: 71307,
  system: 'muscle',
  side: 'both',
  group: 'segmental-back-muscles',
  depth: 3,
  topology: { genus: 0, pieces: 12 },
  sources: ['BP3D'],
  cellMm: 0.6,
  shape: { kind: 'fitted', reference: 'interspinales-lumborum', maxEllipsoids: 160, blendMm: 0.6 },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
