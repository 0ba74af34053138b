import { tube } from '#src/compiler/field/tube.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * estimate: the reference shows the mouth of the sacral canal and its hiatus but is solid between them. The path leaves
 * some 4 mm of bone behind it, as the laminae are, and narrows from S1 to the hiatus.
 */
const CANAL = tube([
  { point: [2.5, 99, -37], radiusMm: 4.5 },
  { point: [2.5, 90, -43], radiusMm: 4.5 },
  { point: [2.5, 82, -50], radiusMm: 4.3 },
  { point: [2.5, 74, -56], radiusMm: 4 },
  { point: [2.5, 64, -63], radiusMm: 3.6 },
  { point: [2.5, 54, -69.5], radiusMm: 3.2 },
  { point: [2.5, 45, -74], radiusMm: 2.8 },
  { point: [2.5, 38, -78], radiusMm: 2.6 },
  { point: [2.5, 31, -87], radiusMm: 2.6 },
]);

/** Holes: its canal and four pairs of foramina at the least. The coccyx is part of the reference and of the shape. */
export const sacrum: StructureRecipe = {
  id: 'sacrum',
  name: 'Sacrum',
  latin: 'os sacrum',
  fma: 16202,
  system: 'bone',
  side: 'midline',
  group: 'pelvis',
  depth: 4,
  topology: { genus: { atLeast: 9 }, pieces: 1 },
  sources: ['BP3D'],
  cellMm: 0.8,
  shape: { kind: 'fitted', reference: 'sacrum', maxEllipsoids: 260, blendMm: 0.8, hollow: CANAL },
};
