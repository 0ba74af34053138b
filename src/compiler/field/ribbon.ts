import type { Vec3 } from '#src/anatomy/frame.ts';
import { boundsOfPoints, expandBounds } from '../math/bounds.ts';
import { catmullRom } from '../math/catmull-rom.ts';
import { tangents } from '../math/polyline.ts';
import { triangleTree } from '../math/triangle-tree.ts';
import { addScaled, cross, length, perpendicularNear, subtract } from '../math/vec3.ts';
import type { Field } from './field.ts';
import { lipschitz } from './lipschitz.ts';

export interface RibbonPoint {
  readonly point: Vec3;
  /** From edge to edge across the band. */
  readonly widthMm: number;
  readonly thicknessMm: number;
  /** Where the flat side faces here; made square to the path. */
  readonly normal: Vec3;
}

export interface RibbonOptions {
  /** Pieces between two points: 1 goes straight, more follow a Catmull-Rom curve. Default: 8. */
  readonly stepsPerSpan?: number;
}

/**
 * A flat band along a curve with round edges: everything within half the thickness of a strip of triangles. The strip is
 * narrower by the thickness, so that the band, edges included, is as wide as asked (and never narrower than thick).
 */
export function ribbon(path: readonly RibbonPoint[], { stepsPerSpan = 8 }: RibbonOptions = {}): Field {
  if (path.length < 2) throw new Error('ribbon: the path needs two points at least');
  const knots = path.map(({ point, normal, widthMm, thicknessMm }) => [...point, ...normal, widthMm, thicknessMm]);
  const line = catmullRom(knots, stepsPerSpan);
  const points = line.map(([x, y, z]) => [x, y, z] as Vec3);
  const directions = tangents(points);
  const halves = line.map((row) => Math.max(0, row[7]! / 2));
  const corners = line.flatMap((row, i) => {
    const normal = perpendicularNear(directions[i]!, [row[3]!, row[4]!, row[5]!]);
    // A strip without any width would leave triangles without area.
    const reach = Math.max(1e-3, row[6]! / 2 - halves[i]!);
    const side = cross(directions[i]!, normal);
    return [addScaled(points[i]!, side, -reach), addScaled(points[i]!, side, reach)];
  });
  const indices = points.slice(1).flatMap((_, i) => [2 * i, 2 * i + 1, 2 * i + 2, 2 * i + 2, 2 * i + 1, 2 * i + 3]);
  const thicknessMm = halves.flatMap((half) => [half, half]);
  const tree = triangleTree({ positions: corners.flat(), indices, thicknessMm });
  return lipschitz(
    (x, y, z) => tree.nearest(x, y, z).distanceMm,
    expandBounds(boundsOfPoints(corners), Math.max(...halves)),
    1 + steepestThickening(corners, indices, thicknessMm),
  );
}

/** How fast the half thickness changes over the strip at most, mm per mm: each triangle has two corners on one row. */
function steepestThickening(corners: readonly Vec3[], indices: readonly number[], halves: readonly number[]): number {
  let steepest = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const rows = [0, 1, 2].map((k) => indices[t + k]! >> 1);
    const apex = rows.findIndex((row, k) => rows.every((other, j) => j === k || other !== row));
    const [tip, a, b] = [0, 1, 2].map((k) => indices[t + ((apex + k) % 3)]!) as [number, number, number];
    const base = subtract(corners[b]!, corners[a]!);
    const heightMm = length(cross(base, subtract(corners[tip]!, corners[a]!))) / length(base);
    steepest = Math.max(steepest, Math.abs(halves[tip]! - halves[a]!) / heightMm);
  }
  return steepest;
}
