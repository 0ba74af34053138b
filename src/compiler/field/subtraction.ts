import { complement } from './complement.ts';
import type { Field } from './field.ts';
import { intersection } from './intersection.ts';

/** The shape without what is in any of the others. */
export function subtraction(shape: Field, ...taken: readonly Field[]): Field {
  return intersection(shape, ...taken.map(complement));
}
