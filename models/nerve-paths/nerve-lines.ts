import { clearedPath } from '#src/compiler/field/cleared-path.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { mirrored } from '#src/compiler/field/mirrored.ts';
import { smoothUnion } from '#src/compiler/field/smooth-union.ts';
import { type TubePoint, tube } from '#src/compiler/field/tube.ts';
import type { ShapeContext } from '#src/compiler/recipe.ts';
import { type NerveRow, nervePath } from './nerve-point.ts';

/** The branches of one nerve; each branch begins on a root's end, on another branch or on another nerve. */
export interface NerveCourse {
  readonly branches: readonly (readonly NerveRow[])[];
  /** Base ids of what the nerve lies on besides bone: it is pushed out of these. Default: bones only. */
  readonly over?: readonly string[];
}

const SIDED_BONES = ['hip-bone', 'femur', 'rib-11', 'rib-12'];
const MIDLINE_BONES = ['sacrum', 'l1', 'l2', 'l3', 'l4', 'l5', 't12', 't11'];
/** What the compiler may move a surface by is left free. */
const GAP_MM = 0.2;
/** Fillet where branches meet. */
const BLEND_MM = 0.3;

/** All bones that a right nerve must clear: the midline ones also as its left twin meets them. */
export function bonesBesideNerves({ field }: ShapeContext): Field[] {
  const midline = MIDLINE_BONES.map(field);
  return [...SIDED_BONES.map(field), ...midline, ...midline.map(mirrored)];
}

/** The centre lines of a nerve's branches, out of all bones. */
export function nerveLines(course: NerveCourse, context: ShapeContext): TubePoint[][] {
  const obstacles = [...bonesBesideNerves(context), ...(course.over ?? []).map(context.field)];
  return course.branches.map((rows) => clearedPath(nervePath(rows), obstacles, { gapMm: GAP_MM }));
}

/** A nerve as a shape: tubes along its branches. */
export function nerveShape(course: NerveCourse): (context: ShapeContext) => Field {
  return (context) => {
    const tubes = nerveLines(course, context).map((line) => tube(line, { stepsPerSpan: 1 }));
    const [only] = tubes;
    return tubes.length === 1 && only ? only : smoothUnion(BLEND_MM, ...tubes);
  };
}
