import type { Vec3 } from '#src/anatomy/frame.ts';
import { boundsOfPoints, expandBounds } from '../math/bounds.ts';
import { catmullRom } from '../math/catmull-rom.ts';
import { triangleTree } from '../math/triangle-tree.ts';
import { addScaled, cross, dot, length, mix, normalise, perpendicularNear, scale, subtract } from '../math/vec3.ts';
import type { Field } from './field.ts';
import { lipschitz } from './lipschitz.ts';

/** One line across a flat muscle or band, from border to border. */
export interface BellyRow {
  readonly from: Vec3;
  readonly to: Vec3;
  /** In the middle; it thins out to both borders. */
  readonly thicknessMm: number;
  /** How far the middle bulges towards `facing`. Default: 0. */
  readonly bowMm?: number;
}

export interface BellyOptions {
  /** Where the flat side faces; made square to each row. */
  readonly facing: Vec3;
  /** Thickness of the borders, as a part of that in the middle. Default: 0.4. */
  readonly borderPart?: number;
  /** Pieces between two rows: 1 goes straight, more follow Catmull-Rom curves. Default: 6. */
  readonly stepsPerSpan?: number;
  /** Pieces across a row. Default: 8. */
  readonly stepsAcross?: number;
}

/**
 * A flat muscle stretched over rows: everything within half the thickness of a grid of triangles, so all its edges are
 * round and reach half the thickness there beyond the rows. Unlike `loft` it has no inside that could turn over.
 */
export function flatBelly(rows: readonly BellyRow[], options: BellyOptions): Field {
  if (rows.length < 2) throw new Error('flatBelly: two rows are needed at least');
  const { facing, borderPart = 0.4, stepsPerSpan = 6, stepsAcross = 8 } = options;
  const columns = Array.from({ length: stepsAcross + 1 }, (_, column) =>
    catmullRom(
      rows.map((row) => knotOf(row, column / stepsAcross, facing, borderPart)),
      stepsPerSpan,
    ),
  );
  const knots = columns[0]!.flatMap((_, line) => columns.map((column) => column[line]!));
  const points = knots.map(([x, y, z]) => [x, y, z] as Vec3);
  const halves = knots.map((knot) => Math.max(0, knot[3]!));
  const indices = gridTriangles(columns[0]!.length, columns.length);
  const tree = triangleTree({ positions: points.flat(), indices, thicknessMm: halves });
  return lipschitz(
    (x, y, z) => tree.nearest(x, y, z).distanceMm,
    expandBounds(boundsOfPoints(points), Math.max(...halves)),
    1 + steepestThickening(points, indices, halves),
  );
}

/** A point of a row with half its thickness there. */
function knotOf(row: BellyRow, across: number, facing: Vec3, borderPart: number): number[] {
  const { from, to, thicknessMm, bowMm = 0 } = row;
  const sides = (2 * across - 1) ** 2;
  const outward = perpendicularNear(normalise(subtract(to, from)), facing);
  const point = addScaled(mix(from, to, across), outward, bowMm * (1 - sides));
  return [...point, (thicknessMm / 2) * Math.sqrt(1 - (1 - borderPart ** 2) * sides)];
}

function gridTriangles(lines: number, columns: number): number[] {
  const indices: number[] = [];
  for (let line = 0; line + 1 < lines; line++)
    for (let column = 0; column + 1 < columns; column++) {
      const a = line * columns + column;
      indices.push(a, a + 1, a + columns, a + columns, a + 1, a + columns + 1);
    }
  return indices;
}

/** How fast the half thickness changes over the triangles at most, mm per mm. */
function steepestThickening(points: readonly Vec3[], indices: readonly number[], halves: readonly number[]): number {
  let steepest = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const [ab, ac] = [subtract(points[b]!, points[a]!), subtract(points[c]!, points[a]!)];
    const normal = cross(ab, ac);
    if (length(normal) < 1e-9) continue;
    const rise = subtract(scale(ac, halves[b]! - halves[a]!), scale(ab, halves[c]! - halves[a]!));
    steepest = Math.max(steepest, length(cross(rise, normal)) / dot(normal, normal));
  }
  return steepest;
}
