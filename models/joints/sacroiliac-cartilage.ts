import type { Vec3 } from '#src/anatomy/frame.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import { offset } from '#src/compiler/field/offset.ts';
import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import { tube } from '#src/compiler/field/tube.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** Axes of the two limbs, in the middle of the gap between the bones: its narrow part, 1 to 3 mm, is bent like this. */
const CORNER: Vec3 = [-55, 64, -21];
const UPPER_LIMB: readonly Vec3[] = [CORNER, [-57, 77, -25], [-57.5, 87, -28.5]];
const LOWER_LIMB: readonly Vec3[] = [CORNER, [-46, 63, -38], [-43.5, 62, -54.5]];
/** Half of the width of a limb, 20 mm (SIJ-LOC93), a little less for the slope of the faces. */
const HALF_WIDTH_MM = 9.8;
/** estimate: so far from the hip bone, and twice that from the sacrum; wider parts of the gap are left to the ligaments. */
const REACH_MM = 2.2;

/**
 * The ear-shaped plate between sacrum and ilium, both cartilages and the slit between them in one: a short limb up and a
 * long one back, 44 and 56 mm long and 20 wide (SIJ-LOC93); 10 to 17.5 cm2 (SIJ-AREA03, SIJ-POEL). In these bones the limbs
 * meet at about 75 degrees, not at 93.
 */
export const sacroiliacCartilage: StructureRecipe = {
  id: 'sacroiliac-cartilage',
  name: 'Sacroiliac cartilage',
  latin: 'cartilago articularis sacroiliaca',
  fma: null,
  system: 'joint',
  side: 'right',
  group: 'si-joint',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['SIJ-LOC93', 'SIJ-AREA03', 'SIJ-POEL'],
  cellMm: 0.6,
  shape: {
    kind: 'authored',
    build: ({ field }) => {
      const limbs = [UPPER_LIMB, LOWER_LIMB].map((axis) =>
        tube(axis.map((point) => ({ point, radiusMm: HALF_WIDTH_MM }))),
      );
      return intersection(
        smoothUnion(2, ...limbs),
        offset(field('hip-bone'), REACH_MM),
        offset(field('sacrum'), 2 * REACH_MM),
      );
    },
  },
};
