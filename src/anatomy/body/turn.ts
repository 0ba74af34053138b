import type { Vec3 } from '../frame.ts';

/** A turn in space: three columns, where the axes x, y and z go. */
export type Turn = readonly [x: Vec3, y: Vec3, z: Vec3];

export const NO_TURN: Turn = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

const RAD_PER_DEG = Math.PI / 180;

/** Right-handed turns about the axes of the frame. */
export function turnX(deg: number): Turn {
  const [cos, sin] = cosSin(deg);
  return [
    [1, 0, 0],
    [0, cos, sin],
    [0, -sin, cos],
  ];
}

export function turnY(deg: number): Turn {
  const [cos, sin] = cosSin(deg);
  return [
    [cos, 0, -sin],
    [0, 1, 0],
    [sin, 0, cos],
  ];
}

export function turnZ(deg: number): Turn {
  const [cos, sin] = cosSin(deg);
  return [
    [cos, sin, 0],
    [-sin, cos, 0],
    [0, 0, 1],
  ];
}

/** The turns one after the other, the last one first. */
export function turns(...all: readonly Turn[]): Turn {
  return all.reduce((outer, inner) => [turned(outer, inner[0]), turned(outer, inner[1]), turned(outer, inner[2])]);
}

export function turned([x, y, z]: Turn, [a, b, c]: Vec3): Vec3 {
  return [x[0] * a + y[0] * b + z[0] * c, x[1] * a + y[1] * b + z[1] * c, x[2] * a + y[2] * b + z[2] * c];
}

export function plus(a: Vec3, b: Vec3, times = 1): Vec3 {
  return [a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times];
}

export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The same direction, one long. */
export function unit(a: Vec3): Vec3 {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}

function cosSin(deg: number): readonly [number, number] {
  return [Math.cos(deg * RAD_PER_DEG), Math.sin(deg * RAD_PER_DEG)];
}
