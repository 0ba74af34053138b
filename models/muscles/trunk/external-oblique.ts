import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Lower ribs to the iliac crest and the linea alba. */
export const externalOblique: StructureRecipe = {
  id: 'external-oblique',
  name: 'External oblique',
  latin: 'musculus obliquus externus abdominis',
  fma: 13336,
  system: 'muscle',
  side: 'right',
  group: 'abdominal-wall',
  depth: 1,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 1.2,
  smoothRounds: 200,
  simplifyMm: 0.2,
  shape: {
    kind: 'fitted',
    reference: 'external-oblique-right',
    maxEllipsoids: 160,
    blendMm: 0.8,
    leastThicknessMm: 2.6,
  },
  fibres: { from: { end: 'superior' }, to: { end: 'medial' } },
};
