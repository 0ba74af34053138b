import type { Vec3 } from '#src/anatomy/frame.ts';
import { expandBounds } from '../math/bounds.ts';
import type { Field } from './field.ts';
import { lipschitz } from './lipschitz.ts';

/** A ball; true distance. */
export function sphere([cx, cy, cz]: Vec3, radiusMm: number): Field {
  return lipschitz(
    (x, y, z) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - radiusMm,
    expandBounds({ min: [cx, cy, cz], max: [cx, cy, cz] }, radiusMm),
  );
}
