import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from './field.ts';

/** Half the step of the central differences, mm: finer than any detail of a bone. */
const STEP_MM = 0.05;

/** How a distance changes round a point, mm per mm; points away from the shape. */
export function gradient(distance: Field['distance'], [x, y, z]: Vec3): Vec3 {
  const across = 2 * STEP_MM;
  return [
    (distance(x + STEP_MM, y, z) - distance(x - STEP_MM, y, z)) / across,
    (distance(x, y + STEP_MM, z) - distance(x, y - STEP_MM, z)) / across,
    (distance(x, y, z + STEP_MM) - distance(x, y, z - STEP_MM)) / across,
  ];
}
