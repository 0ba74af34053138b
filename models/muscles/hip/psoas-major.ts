import type { Field } from '#src/compiler/field/field.ts';
import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import { tube } from '#src/compiler/field/tube.ts';
import type { StructureRecipe } from '#src/compiler/recipe.ts';

/**
 * The last of the tendon, over the front and inner face of the lesser trochanter. The fitted sheet is thinner there than the
 * bone it lies on is exact, and would be left in scraps. estimate: 7 to 10 mm thick, on the bone's own surface.
 */
const TENDON = tube([
  { point: [-80, -47.5, 1], radiusMm: 5.2 },
  { point: [-83.5, -54, -6], radiusMm: 5.2 },
  { point: [-85.5, -59, -13], radiusMm: 5.2 },
  { point: [-88, -65, -18], radiusMm: 4.7 },
  { point: [-91.5, -71, -19.5], radiusMm: 4.2 },
  { point: [-95, -76.5, -16.5], radiusMm: 3.7 },
]);

function withTendon(fitted: Field): Field {
  return smoothUnion(1, fitted, TENDON);
}

/** Sides of T12 to L5 and their discs to the lesser trochanter. */
export const psoasMajor: StructureRecipe = {
  id: 'psoas-major',
  name: 'Psoas major',
  latin: 'musculus psoas major',
  fma: 22342,
  system: 'muscle',
  side: 'right',
  group: 'hip-flexors',
  depth: 3,
  topology: { genus: 0, pieces: 1 },
  sources: ['BP3D', 'BRAINS-THIGH'],
  cellMm: 1.2,
  shape: { kind: 'fitted', reference: 'psoas-major-right', maxEllipsoids: 110, blendMm: 1, finish: withTendon },
  fibres: { from: { bones: ['t12', 'l1', 'l2', 'l3', 'l4', 'l5'] }, to: { bones: ['femur'] } },
};
