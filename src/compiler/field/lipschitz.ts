import type { Bounds } from '#src/anatomy/frame.ts';
import type { Field } from './field.ts';

/** A field whose value changes by at most `slope` mm per mm; 1 for a true distance. That alone bounds it in a ball. */
export function lipschitz(distance: Field['distance'], bounds: Bounds, slope = 1): Field {
  const field: Field = {
    distance,
    bounds,
    interval: (x, y, z, radiusMm) => {
      const middle = distance(x, y, z);
      return [middle - slope * radiusMm, middle + slope * radiusMm];
    },
    within: () => field,
  };
  return field;
}
