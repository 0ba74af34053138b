import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Accessory process to mammillary process. */
export const intertransversariiMediales: StructureRecipe = {
  id: 'intertransversarii-mediales',
  name: 'Medial lumbar intertransversarii',
  latin: 'musculi intertransversarii mediales lumborum',
  fma: 76775,
  system: 'muscle',
  side: 'both',
  group: 'segmental-back-muscles',
  depth: 3,
  topology: { genus: 0, pieces: 8 },
  sources: ['BP3D'],
  cellMm: 0.6,
  shape: { kind: 'fitted', reference: 'intertransversarii-mediales', maxEllipsoids: 160, blendMm: 0.6 },
  fibres: { from: { end: 'inferior' }, to: { end: 'superior' } },
};
