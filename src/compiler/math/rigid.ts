import type { Vec3 } from '#src/anatomy/frame.ts';
import { add, addScaled, cross, normalise, scale, subtract } from './vec3.ts';

/** A unit quaternion. */
export type Quaternion = readonly [x: number, y: number, z: number, w: number];

/** A motion without stretching: rotate about the origin, then shift. */
export interface RigidMotion {
  readonly rotation: Quaternion;
  readonly shiftMm: Vec3;
}

/** The turn about an axis, by the right-hand rule. */
export function quaternionAbout(axis: Vec3, angleRad: number): Quaternion {
  const [x, y, z] = scale(normalise(axis), Math.sin(angleRad / 2));
  return [x, y, z, Math.cos(angleRad / 2)];
}

/** The turn that the second makes after the first. */
export function multiplyQuaternions(second: Quaternion, first: Quaternion): Quaternion {
  const [ax, ay, az, aw] = second;
  const [bx, by, bz, bw] = first;
  return [
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
    aw * bw - ax * bx - ay * by - az * bz,
  ];
}

export function inverseQuaternion([x, y, z, w]: Quaternion): Quaternion {
  return [-x, -y, -z, w];
}

export function rotate([x, y, z, w]: Quaternion, v: Vec3): Vec3 {
  const axis: Vec3 = [x, y, z];
  const twice = scale(cross(axis, v), 2);
  return add(addScaled(v, twice, w), cross(axis, twice));
}

/** The shift that makes a rotation turn about `pivot` instead of the origin. */
export function motionAbout(pivot: Vec3, rotation: Quaternion): RigidMotion {
  return { rotation, shiftMm: subtract(pivot, rotate(rotation, pivot)) };
}

export function move({ rotation, shiftMm }: RigidMotion, point: Vec3): Vec3 {
  return add(rotate(rotation, point), shiftMm);
}

export function inverseMotion({ rotation, shiftMm }: RigidMotion): RigidMotion {
  const back = inverseQuaternion(rotation);
  return { rotation: back, shiftMm: scale(rotate(back, shiftMm), -1) };
}
