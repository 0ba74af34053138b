import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import type { Random } from './random.ts';
import type { ReferenceSolid } from './reference-solid.ts';
import type { Sample } from './samples.ts';
import { drawSurfacePoints } from './surface-points.ts';

/** Where the samples may lie and how many there are. */
export interface DrawOptions {
  /** Points on the surface; each gives about three samples. */
  readonly surfacePoints: number;
  readonly scaleMm: number;
  readonly random: Random;
}

/** Weight of a sample: what lies near the surface counts most. */
export function weightOf(targetMm: number, scaleMm: number): number {
  return Math.sqrt(scaleMm / (0.5 * scaleMm + Math.abs(targetMm)));
}

/** Samples of the reference's signed distance: close along the normals, around the surface, and throughout the box. */
export function drawSamples({ surface, solid, cuts }: ReferenceSolid, options: DrawOptions): Sample[] {
  const { surfacePoints, scaleMm, random } = options;
  const { points, normals } = drawSurfacePoints(surface, surfacePoints, random);
  const samples: Sample[] = [];
  const add = (x: number, y: number, z: number): void => {
    const targetMm = solid.signedDistance(...foldAtCuts(cuts, [x, y, z]));
    samples.push([x, y, z, targetMm, weightOf(targetMm, scaleMm)]);
  };
  for (let i = 0; i < surfacePoints; i++) {
    const [x, y, z] = [points[3 * i]!, points[3 * i + 1]!, points[3 * i + 2]!];
    const off = scaleMm * 0.7 * random.normal();
    add(x + off * normals[3 * i]!, y + off * normals[3 * i + 1]!, z + off * normals[3 * i + 2]!);
    const near = scaleMm * 1.6;
    add(x + near * random.normal(), y + near * random.normal(), z + near * random.normal());
    const far = scaleMm * 5;
    add(x + far * random.normal(), y + far * random.normal(), z + far * random.normal());
  }
  const { min, max } = solid.bounds;
  const margin = 10 * scaleMm;
  const inBox = (axis: 0 | 1 | 2): number => min[axis] - margin + (max[axis] - min[axis] + 2 * margin) * random.next();
  for (let i = 0; i < surfacePoints / 2; i++) add(inBox(0), inBox(1), inBox(2));
  return samples;
}

/** Points inside the reference, evenly over its volume where it is thick, from its surface inwards where it is thin. */
export function drawInside({ surface, solid }: ReferenceSolid, count: number, random: Random): Float64Array {
  const inside: number[] = [];
  const { min, max } = solid.bounds;
  const inBox = (axis: 0 | 1 | 2): number => min[axis] + (max[axis] - min[axis]) * random.next();
  for (let tries = 0; tries < 8 * count && inside.length < 3 * count; tries++) {
    const p = [inBox(0), inBox(1), inBox(2)] as const;
    if (solid.isInside(...p)) inside.push(...p);
  }
  const missing = count - inside.length / 3;
  if (missing > 0) {
    const { points, normals } = drawSurfacePoints(surface, missing, random);
    for (let i = 0; i < missing; i++) {
      const depth = 0.2 + 2.5 * random.next();
      const p = [0, 1, 2].map((k) => points[3 * i + k]! - depth * normals[3 * i + k]!) as [number, number, number];
      if (solid.isInside(...p)) inside.push(...p);
    }
  }
  return new Float64Array(inside);
}

/** Mirrors a point beyond a cut back across it: there the shape goes on as its own mirror image, so that halves join smoothly. */
export function foldAtCuts({ min, max }: Bounds, point: Vec3): Vec3 {
  const [x, y, z] = point.map((value, axis) => {
    if (value > max[axis]!) return 2 * max[axis]! - value;
    return value < min[axis]! ? 2 * min[axis]! - value : value;
  });
  return [x!, y!, z!];
}
