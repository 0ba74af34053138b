import type { Vec3 } from '#src/anatomy/frame.ts';
import { add, subtract } from '../math/vec3.ts';
import type { Field } from './field.ts';
import { lipschitz } from './lipschitz.ts';

/** A box square to the axes; true distance. Turn it with `moved`. */
export function box(centre: Vec3, halfSizeMm: Vec3): Field {
  const [cx, cy, cz] = centre;
  const [hx, hy, hz] = halfSizeMm;
  return lipschitz(
    (x, y, z) => {
      const [dx, dy, dz] = [Math.abs(x - cx) - hx, Math.abs(y - cy) - hy, Math.abs(z - cz) - hz];
      const outside = Math.sqrt(Math.max(dx, 0) ** 2 + Math.max(dy, 0) ** 2 + Math.max(dz, 0) ** 2);
      return outside + Math.min(0, Math.max(dx, dy, dz));
    },
    { min: subtract(centre, halfSizeMm), max: add(centre, halfSizeMm) },
  );
}
