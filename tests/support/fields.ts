import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '#src/compiler/field/field.ts';
import { expandBounds } from '#src/compiler/math/bounds.ts';

/** A point anywhere in the box. */
export function pointIn({ min, max }: Bounds, random: () => number): Vec3 {
  return [0, 1, 2].map((axis) => min[axis]! + random() * (max[axis]! - min[axis]!)) as unknown as Vec3;
}

/** A point anywhere in the ball. */
export function pointNear([x, y, z]: Vec3, radiusMm: number, random: () => number): Vec3 {
  for (;;) {
    const [u, v, w] = [random() * 2 - 1, random() * 2 - 1, random() * 2 - 1];
    if (u * u + v * v + w * w <= 1) return [x + u * radiusMm, y + v * radiusMm, z + w * radiusMm];
  }
}

/** Where a field breaks its own word, for samples in and round its bounds; empty when it keeps it. */
export function brokenPromises(field: Field, random: () => number, samples = 300): string[] {
  const findings: string[] = [];
  const arena = expandBounds(field.bounds, 8);
  for (let i = 0; i < samples; i++) {
    const centre = pointIn(arena, random);
    const radiusMm = random() ** 2 * 12;
    const [low, high] = field.interval(...centre, radiusMm);
    const box: Bounds = {
      min: [centre[0] - radiusMm, centre[1] - radiusMm / 2, centre[2] - radiusMm],
      max: [centre[0] + radiusMm, centre[1] + radiusMm / 2, centre[2] + radiusMm],
    };
    const local = field.within(box);
    for (let j = 0; j < 8; j++) {
      const q = pointNear(centre, radiusMm, random);
      const value = field.distance(...q);
      if (value < low - 1e-6 || value > high + 1e-6)
        findings.push(`interval [${low}, ${high}] misses ${value} at ${q}`);
      const inBox = pointIn(box, random);
      const gap = Math.abs(field.distance(...inBox) - local.distance(...inBox));
      if (!(gap < 1e-6)) findings.push(`within is off by ${gap} at ${inBox}`);
    }
    const outside = centre.some((mm, axis) => mm < field.bounds.min[axis]! || mm > field.bounds.max[axis]!);
    if (outside && !(field.distance(...centre) > 0)) findings.push(`inside at ${centre}, out of bounds`);
  }
  return findings;
}

/** The steepest change seen between near points, mm per mm. */
export function steepestSlope(field: Field, random: () => number, samples = 2000): number {
  let steepest = 0;
  for (let i = 0; i < samples; i++) {
    const a = pointIn(expandBounds(field.bounds, 5), random);
    const b = pointNear(a, 3, random);
    const gap = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    steepest = Math.max(steepest, Math.abs(field.distance(...a) - field.distance(...b)) / gap);
  }
  return steepest;
}
