import { Vector3 } from 'three';
import type { Band } from '#src/render/tape/band.ts';
import { type SkinSurface, smoothNormal } from '#src/render/tape/skin-surface.ts';

export function pointOf({ positions, columns }: Band, row: number, column: number): Vector3 {
  return new Vector3().fromArray(positions, 3 * (row * columns + column));
}

/** The middle of each row. */
export function centreOf(band: Band): Vector3[] {
  const middle = (band.columns - 1) / 2;
  return Array.from({ length: band.rows }, (_, row) =>
    pointOf(band, row, Math.floor(middle)).lerp(pointOf(band, row, Math.ceil(middle)), 0.5),
  );
}

export function lengthOf(points: readonly Vector3[]): number {
  return points.reduce((sum, point, i) => sum + (i > 0 ? point.distanceTo(points[i - 1]!) : 0), 0);
}

/** How wide each row is over the tape, of the rows that no round end narrows, mm. */
export function widthsOf(band: Band): number[] {
  const full = Math.max(...band.halfWidths);
  const rows = Array.from({ length: band.rows }, (_, row) => row).filter((row) => band.halfWidths[row]! > full - 1e-3);
  return rows.map((row) => lengthOf(Array.from({ length: band.columns }, (_, column) => pointOf(band, row, column))));
}

/** The corners of each triangle of a band. */
function* trianglesOf(band: Band): Generator<readonly [Vector3, Vector3, Vector3]> {
  for (let row = 0; row + 1 < band.rows; row++) {
    for (let column = 0; column + 1 < band.columns; column++) {
      const [a, b] = [pointOf(band, row, column), pointOf(band, row + 1, column)];
      const [c, d] = [pointOf(band, row, column + 1), pointOf(band, row + 1, column + 1)];
      yield [a, b, c];
      yield [c, b, d];
    }
  }
}

const SPOTS = [
  [1 / 3, 1 / 3],
  [0.5, 0.5],
  [0, 0.5],
  [0.5, 0],
  [0, 0],
] as const;

/** How far a band lies off the skin, mm; below 0 within the body. The mean is over its area. */
export function gapsOf(surface: SkinSurface, band: Band): { mean: number; least: number; most: number } {
  let sum = 0;
  let area = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  const normal = new Vector3();
  for (const [a, b, c] of trianglesOf(band)) {
    const ab = b.clone().sub(a);
    const ac = c.clone().sub(a);
    const size = ab.clone().cross(ac).length() / 2;
    for (const [u, v] of SPOTS) {
      const spot = a.clone().addScaledVector(ab, u).addScaledVector(ac, v);
      const near = surface.nearest(spot);
      const outward =
        spot
          .clone()
          .sub(near.at)
          .dot(smoothNormal(surface, near, normal)) >= 0;
      const gap = (outward ? 1 : -1) * near.at.distanceTo(spot);
      sum += gap * size;
      area += size;
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
  }
  return { mean: sum / area, least, most };
}

/** How many triangles look into the body: where the band is folded over. */
export function foldsOf(band: Band): number {
  let folds = 0;
  let at = 0;
  for (const [a, b, c] of trianglesOf(band)) {
    const cell = Math.floor(at++ / 2);
    const row = Math.floor(cell / (band.columns - 1));
    const skin = new Vector3().fromArray(band.normals, 3 * (row * band.columns + (cell % (band.columns - 1))));
    const normal = b.clone().sub(a).cross(c.clone().sub(a));
    if (normal.dot(skin) <= 0) folds += 1;
  }
  return folds;
}

/** Whether parts of a band that lie far apart along it touch. */
export function crossesItself(band: Band, farApartMm = 20, touchingMm = 2): boolean {
  for (let row = 0; row < band.rows; row++) {
    for (let other = row + 1; other < band.rows; other++) {
      if (band.along[other]! - band.along[row]! < farApartMm) continue;
      for (let column = 0; column < band.columns; column += 2) {
        const point = pointOf(band, row, column);
        for (let k = 0; k < band.columns; k += 2) {
          if (point.distanceTo(pointOf(band, other, k)) < touchingMm) return true;
        }
      }
    }
  }
  return false;
}
