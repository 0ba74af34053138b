import type { Vec3 } from '#src/anatomy/frame.ts';
import { EVERYWHERE } from '../math/bounds.ts';
import { dot, normalise } from '../math/vec3.ts';
import type { Field } from './field.ts';
import { lipschitz } from './lipschitz.ts';

/** Everything behind the plane through a point; `outward` points out of it. Endless: intersect it before meshing. */
export function halfSpace(point: Vec3, outward: Vec3): Field {
  const normal = normalise(outward);
  const [nx, ny, nz] = normal;
  const level = dot(normal, point);
  return lipschitz((x, y, z) => nx * x + ny * y + nz * z - level, EVERYWHERE);
}
