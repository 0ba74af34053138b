import { nervePath } from '#models/nerve-paths/nerve-point.ts';
import { ROOTS } from '#models/nerve-paths/roots.ts';
import { S1_DORSAL_WAY } from '#models/nerve-paths/sacral-arms.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { mirrored } from '#src/compiler/field/mirrored.ts';
import { ribbon } from '#src/compiler/field/ribbon.ts';
import { smoothSubtraction } from '#src/compiler/field/smooth-subtraction.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { tube } from '#src/compiler/field/tube.ts';
import { union } from '#src/compiler/field/union.ts';
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

/**
 * estimate: at S1 and S2 the canal is wider than deep, as wide as leaves a wall all round, so that the dural sac has room; and it
 * joins the foramina, which the reference has closed towards it. Each way out leaves the roots of both sides a free rim.
 */
const WIDE_CANAL = ribbon(
  (
    [
      [97, -38, 18, 8.6],
      [90, -43.5, 16, 8.4],
      [82, -50, 13, 7.6],
      [75, -55, 9, 5.4],
    ] as const
  ).map(([y, z, widthMm, thicknessMm]) => ({ point: [0.8, y, z], widthMm, thicknessMm, normal: [0, 0.55, -0.83] })),
);
const RIM_MM = 0.25;
const WAYS_OUT = [ROOTS.s1, ROOTS.s2, ROOTS.s3, ROOTS.s4, S1_DORSAL_WAY].flatMap((rows) => {
  const way = tube(nervePath(rows.map(([x, y, z, radiusMm]) => [x, y, z, radiusMm + RIM_MM])));
  return [way, mirrored(way)];
});
/** On the left a splinter thinner than half a millimetre would be left beside the way of S4. */
const SPLINTER = sphere([14.4, 26.3, -73.8], 1.5);
const ROUND_MM = 0.3;
const HOLLOWS = union(CANAL, WIDE_CANAL, ...WAYS_OUT);

/** The table follows the canal; what is finer than its ellipsoids is cut into the shape itself. */
function withWaysForNerves(fitted: Field): Field {
  return smoothSubtraction(ROUND_MM, fitted, WIDE_CANAL, ...WAYS_OUT, SPLINTER);
}

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
  shape: {
    kind: 'fitted',
    reference: 'sacrum',
    maxEllipsoids: 260,
    blendMm: 0.8,
    hollow: HOLLOWS,
    finish: withWaysForNerves,
  },
};
