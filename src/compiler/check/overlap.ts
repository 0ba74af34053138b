import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '../field/field.ts';
import type { Mesh } from '../mesh/mesh.ts';

export interface Overlap {
  /** By the measure of the field; zero when the surfaces do not cross. */
  readonly depthMm: number;
  /** The deepest place, where there is one. */
  readonly at: Vec3 | null;
}

/** The deepest that the surface of one shape goes into another, over samples at most `spacingMm` apart on its triangles. */
export function deepestOverlap({ positions, indices }: Mesh, other: Field, spacingMm = 1): Overlap {
  let depthMm = 0;
  let at: Vec3 | null = null;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => cornerOf(positions, indices[t + k]!)) as [Vec3, Vec3, Vec3];
    if (isApart(a, b, c, other.bounds)) continue;
    const steps = Math.max(1, Math.ceil(Math.max(gap(a, b), gap(b, c), gap(c, a)) / spacingMm));
    for (let i = 0; i <= steps; i++)
      for (let j = 0; j <= steps - i; j++) {
        const point = blend(a, b, c, i / steps, j / steps);
        const depth = -other.distance(point[0], point[1], point[2]);
        if (depth <= depthMm) continue;
        depthMm = depth;
        at = point;
      }
  }
  return { depthMm, at };
}

/** One shape goes no deeper into another than allowed. */
export function checkOverlap(mesh: Mesh, other: Field, allowedMm: number): string[] {
  const { depthMm, at } = deepestOverlap(mesh, other);
  if (depthMm <= allowedMm || !at) return [];
  const place = at.map((mm) => mm.toFixed(1)).join(', ');
  return [`goes ${depthMm.toFixed(2)} mm deep at [${place}] mm, allowed ${allowedMm} mm`];
}

function cornerOf(positions: Float32Array, vertex: number): Vec3 {
  return [positions[vertex * 3]!, positions[vertex * 3 + 1]!, positions[vertex * 3 + 2]!];
}

function isApart(a: Vec3, b: Vec3, c: Vec3, { min, max }: Bounds): boolean {
  for (let axis = 0; axis < 3; axis++) {
    if (Math.max(a[axis]!, b[axis]!, c[axis]!) < min[axis]!) return true;
    if (Math.min(a[axis]!, b[axis]!, c[axis]!) > max[axis]!) return true;
  }
  return false;
}

function gap(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function blend(a: Vec3, b: Vec3, c: Vec3, second: number, third: number): Vec3 {
  const first = 1 - second - third;
  return [
    first * a[0] + second * b[0] + third * c[0],
    first * a[1] + second * b[1] + third * c[1],
    first * a[2] + second * b[2] + third * c[2],
  ];
}
