import { complement } from './complement.ts';
import type { Field } from './field.ts';
import { smoothUnion } from './smooth-union.ts';

/** The shape without what is in any of the others, the rims of the cut rounded; never more than the plain subtraction. */
export function smoothSubtraction(blendMm: number, shape: Field, ...taken: readonly Field[]): Field {
  const rest = complement(smoothUnion(blendMm, complement(shape), ...taken));
  const narrowed = (field: Field): Field => ({
    ...field,
    bounds: shape.bounds,
    within: (box) => narrowed(field.within(box)),
  });
  return narrowed(rest);
}
