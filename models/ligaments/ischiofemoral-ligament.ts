import { acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * From the ischial part of the acetabular rim, spiralling up and outwards over the back of the neck to the inner base of the greater
 * trochanter. TELLERIA14: rim arc 262 to 353 degrees, footprint on the femur 11.3 by 6.9 mm. estimate: 2.5 mm thick.
 */
export const ischiofemoralLigament: StructureRecipe = {
  id: 'ischiofemoral-ligament',
  name: 'Ischiofemoral ligament',
  latin: 'ligamentum ischiofemorale',
  fma: null,
  system: 'ligament',
  side: 'right',
  group: 'hip-joint',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['TELLERIA14', 'TAMAKI', 'NAM11'],
  cellMm: 0.9,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      tightSheet({
        lines: [
          // Outside of the rim, behind and above.
          acrossOn(field('hip-bone'), [-76, -13, -25], [-80, -3, -29], [-84, 7, -28], [-90, 15, -22], [-97, 22, -11]),
          // Top of the neck, at the base of the greater trochanter.
          acrossOn(field('femur'), [-109, -9, -8], [-112, -6, -2], [-113, -7, 4]),
        ],
        over: [field('hip-bone'), field('femur')],
        thicknessMm: 2.5,
      }),
  },
};
