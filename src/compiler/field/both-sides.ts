import type { Field } from './field.ts';
import { mirrored } from './mirrored.ts';
import { union } from './union.ts';

/** A midline shape together with its mirror image: what a paired structure must clear, since one geometry serves both sides. */
export function bothSides(midline: Field): Field {
  return union(midline, mirrored(midline));
}
