import type { Vec3 } from '#src/anatomy/frame.ts';
import { boundsOfPoints, expandBounds } from '../math/bounds.ts';
import { triangleTree } from '../math/triangle-tree.ts';
import type { Field } from './field.ts';
import { lipschitz } from './lipschitz.ts';

/**
 * A membrane of even thickness stretched over lines that lie side by side, its rims round; true distance. Every line has
 * as many points as the next, and runs the same way.
 */
export function sheet(lines: readonly (readonly Vec3[])[], thicknessMm: number): Field {
  const along = lines[0]?.length ?? 0;
  if (lines.length < 2 || along < 2) throw new Error('sheet: two lines of two points are needed at least');
  if (lines.some((line) => line.length !== along)) throw new Error('sheet: every line needs the same number of points');
  const points = lines.flat();
  const indices = lines
    .slice(1)
    .flatMap((line, i) => line.slice(1).flatMap((_, k) => cellTriangles(points, i * along + k, (i + 1) * along + k)));
  const halfMm = thicknessMm / 2;
  const tree = triangleTree({ positions: points.flat(), indices });
  return lipschitz(
    (x, y, z) => tree.nearest(x, y, z).distanceMm - halfMm,
    expandBounds(boundsOfPoints(points), halfMm),
  );
}

/** Two triangles between a step on one line and the same step on the next; those without area are left out. */
function cellTriangles(points: readonly Vec3[], near: number, far: number): number[] {
  const same = (a: number, b: number) => points[a]!.every((mm, axis) => Math.abs(mm - points[b]![axis]!) < 1e-6);
  const triangles = [
    [near, far, near + 1],
    [near + 1, far, far + 1],
  ] as const;
  return triangles.filter(([a, b, c]) => !same(a, b) && !same(b, c) && !same(c, a)).flat();
}
