import { tube } from '#src/compiler/field/tube.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * estimate: the reference shows the mouth of the sacral canal and its hiatus but is solid between them. The path keeps to the
 * middle of the bone behind the vertebral bodies, the radius narrows as the canal does from S1 to the hiatus.
 */
const CANAL = tube([
  { point: [2.5, 98, -37], radiusMm: 4.5 },
  { point: [2.5, 86, -41], radiusMm: 4.5 },
  { point: [2.5, 75, -48], radiusMm: 4.2 },
  { point: [2.5, 63, -57], radiusMm: 3.8 },
  { point: [2.5, 52, -66], radiusMm: 3.2 },
  { point: [2.5, 43, -73], radiusMm: 2.8 },
  { point: [2.5, 37, -78], radiusMm: 2.6 },
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
