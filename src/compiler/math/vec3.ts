import type { Vec3 } from '#src/anatomy/frame.ts';

export function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vec3, factor: number): Vec3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

/** `a + factor * b`. */
export function addScaled(a: Vec3, b: Vec3, factor: number): Vec3 {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor, a[2] + b[2] * factor];
}

/** The point a fraction of the way from one to the other. */
export function mix(from: Vec3, to: Vec3, fraction: number): Vec3 {
  return addScaled(from, subtract(to, from), fraction);
}

export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vec3): number {
  return Math.hypot(a[0], a[1], a[2]);
}

export function distanceBetween(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The unit vector of the same direction; throws for a vector too short to have one. */
export function normalise(a: Vec3): Vec3 {
  const size = length(a);
  if (!(size > 1e-12)) throw new Error(`normalise: [${a}] has no direction`);
  return scale(a, 1 / size);
}

/** A unit vector at right angles to the given unit vector, as near to the hint as that allows. */
export function perpendicularNear(unit: Vec3, hint: Vec3): Vec3 {
  const across = addScaled(hint, unit, -dot(hint, unit));
  if (length(across) > 1e-6) return normalise(across);
  const spare: Vec3 = Math.abs(unit[0]) < 0.7 ? [1, 0, 0] : [0, 1, 0];
  return normalise(addScaled(spare, unit, -dot(spare, unit)));
}
