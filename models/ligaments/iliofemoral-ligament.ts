import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import { acrossOn, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/** The fillet where the two arms part. */
const JOIN_MM = 1;

/**
 * The Y in front of the hip: from below the anterior inferior iliac spine and the upper front of the acetabular rim to the
 * intertrochanteric line, in two arms. TELLERIA14: rim arc 17 to 69 degrees; footprints on the femur 23.0 mm long (lateral arm)
 * and 17.9 (medial arm). estimate: 4 mm thick.
 */
export const iliofemoralLigament: StructureRecipe = {
  id: 'iliofemoral-ligament',
  name: 'Iliofemoral ligament',
  latin: 'ligamentum iliofemorale',
  fma: 42993,
  system: 'ligament',
  side: 'right',
  group: 'hip-joint',
  depth: 4,
  topology: { genus: 0, pieces: 1 },
  sources: ['TELLERIA14', 'TAMAKI'],
  cellMm: 1,
  shape: {
    kind: 'authored',
    build: ({ field }) =>
      smoothUnion(
        JOIN_MM,
        // Rim and base of the spine to the upper part of the line, by the greater trochanter.
        tightSheet({
          lines: [
            acrossOn(field('hip-bone'), [-97.5, 29, 12], [-95.5, 29, 19], [-92, 26, 25]),
            acrossOn(field('femur'), [-126, -11, 7.5], [-120, -20, 11], [-114, -29, 8.5]),
          ],
          over: [field('hip-bone'), field('femur')],
          thicknessMm: 4,
        }),
        // Rim to the lower part of the line, towards the lesser trochanter.
        tightSheet({
          lines: [
            acrossOn(field('hip-bone'), [-95, 28, 21], [-89, 22.5, 26.5], [-82, 16, 28]),
            acrossOn(field('femur'), [-106.5, -37.5, 6.5], [-102, -45, 5.5], [-97, -52, 4]),
          ],
          over: [field('hip-bone'), field('femur')],
          thicknessMm: 4,
        }),
      ),
  },
};
