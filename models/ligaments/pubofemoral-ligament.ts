import { acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * From the root of the superior pubic ramus below the front of the hip to the underside of the femoral neck, where it blends with
 * the capsule: it has no footprint of its own. TELLERIA14: rim arc 121 to 163 degrees. estimate: 2.5 mm thick.
 */
export const pubofemoralLigament: StructureRecipe = {
  id: 'pubofemoral-ligament',
  name: 'Pubofemoral ligament',
  latin: 'ligamentum pubofemorale',
  fma: null,
  system: 'ligament',
  side: 'right',
  group: 'hip-joint',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['TELLERIA14', 'NAM11'],
  cellMm: 0.9,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Superior ramus beside the rim, and the obturator crest.
          acrossOn(field('hip-bone'), [-66, -7, 25], [-59, -11, 19], [-54, -13, 11]),
          // Front and underside of the neck, by the lower end of the intertrochanteric line.
          acrossOn(field('femur'), [-96, -50, 3], [-91, -46, -4], [-90, -42, -12]),
        ],
        over: [field('hip-bone'), field('femur')],
        // It is part of the capsule and hugs head and neck.
        clingMm: 10,
        thicknessMm: 2.5,
        halvings: 3,
      }),
  },
};
