import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** estimate: attachments as commonly taught. Ischial spine to the coccyx. */
export const coccygeus: StructureRecipe = {
  id: 'coccygeus',
  name: 'Coccygeus',
  latin: 'musculus coccygeus',
  fma: 46443,
  system: 'muscle',
  side: 'right',
  group: 'pelvic-floor',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.9,
  shape: { kind: 'fitted', reference: 'coccygeus-right', maxEllipsoids: 60, blendMm: 0.8 },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['sacrum'] } },
};
