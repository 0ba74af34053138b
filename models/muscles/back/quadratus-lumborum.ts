import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { type BellyRow, flatBelly } from '#src/compiler/field/flat-belly.ts';
import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import { tube } from '#src/compiler/field/tube.ts';
import { add, mix } from '#src/compiler/math/vec3.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { positionOf } from '../../landmarks/position-of.ts';

const BACK: Vec3 = [0, 0, -1];

/**
 * The iliocostal fibres: medial and lateral border of the sheet, from the iliac crest up to the rib. All points are read off
 * the fields of the bones. estimate: thickness, 8 to 12 mm in the middle, as on sections of adults.
 */
const SHEET: readonly BellyRow[] = [
  // Tip of the transverse process of L5, where the iliolumbar ligament begins, and inner lip of the crest.
  { from: [-54, 133, -31], to: [-89, 143, -25], thicknessMm: 7, bowMm: 9 },
  { from: [-46, 155, -31], to: [-84, 157, -25], thicknessMm: 11, bowMm: 5 },
  { from: [-43.5, 182, -30], to: [-78, 181, -33], thicknessMm: 12, bowMm: 4 },
  { from: [-43, 205, -34], to: [-70, 206, -41], thicknessMm: 10, bowMm: 3 },
  { from: [-39, 230, -37], to: [-61, 228, -49], thicknessMm: 8, bowMm: 3 },
  // Lower border of the medial half of the twelfth rib.
  { from: [-33, 262, -38], to: [-56, 238, -55], thicknessMm: 5, bowMm: 5 },
];

/** Where the slips to the tip of a transverse process leave the sheet: iliolumbar fibres below, lumbocostal ones above. */
const SLIPS: readonly { readonly tip: string; readonly below: Vec3; readonly above: Vec3 }[] = [
  { tip: 'transverse-process-l1', below: [-46, 225, -42], above: [-41, 255, -45] },
  { tip: 'transverse-process-l2', below: [-51, 196, -38], above: [-46, 232, -42] },
  { tip: 'transverse-process-l3', below: [-54, 164, -36], above: [-50, 207, -38] },
  { tip: 'transverse-process-l4', below: [-57, 139, -34], above: [-54, 178, -35] },
];

function slip(start: Vec3, tip: Vec3): Field {
  return tube(
    [
      { point: start, radiusMm: 3 },
      { point: mix(start, tip, 0.55), radiusMm: 3 },
      { point: add(tip, [-0.6, 0, 0]), radiusMm: 2.2 },
    ],
    { stepsPerSpan: 1 },
  );
}

/**
 * Iliac crest and iliolumbar ligament to the medial half of the twelfth rib and the transverse processes of L1 to L4, in
 * three sets of fibres: iliocostal, iliolumbar, lumbocostal (GRAY18-QL, FLEX-QL), whose shares differ widely between people
 * (PHILLIPS08). Behind psoas, in front of the erector spinae.
 */
export const quadratusLumborum: StructureRecipe = {
  id: 'quadratus-lumborum',
  name: 'Quadratus lumborum',
  latin: 'musculus quadratus lumborum',
  fma: 15569,
  system: 'muscle',
  side: 'right',
  group: 'back-muscles',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['GRAY18-QL', 'FLEX-QL', 'PHILLIPS08'],
  cellMm: 1,
  shape: {
    kind: 'authored',
    build: () =>
      smoothUnion(
        1.5,
        flatBelly(SHEET, { facing: BACK }),
        ...SLIPS.flatMap(({ tip, below, above }) => [below, above].map((start) => slip(start, positionOf(tip)))),
      ),
  },
  fibres: { from: { bones: ['hip-bone'] }, to: { bones: ['rib-12', 'l1', 'l2', 'l3', 'l4'] } },
};
