import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { intersection } from '#src/compiler/field/intersection.ts';
import { offset } from '#src/compiler/field/offset.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import type { ShapeContext } from '#src/compiler/recipe.ts';

/** estimate: half of the joint's size, 10 to 16 mm across. */
const RADIUS_MM = 7.5;
/** estimate: so far from both processes the wafer fills the gap. */
const REACH_MM = 1.6;

/**
 * The two cartilages of a facet joint with the slit between them, in one: what lies near both processes round the middle of
 * the joint.
 * @param middle of the joint, read off the fields of the bones.
 */
export function facetWafer(upper: string, lower: string, middle: Vec3, { field }: ShapeContext): Field {
  const near = [upper, lower].map((bone) => offset(field(bone), REACH_MM));
  return intersection(sphere(middle, RADIUS_MM), ...near);
}
