import { Vector3 } from 'three';
import { type MassageStroke, STROKE_KINDS, type StrokeKind } from '#src/anatomy/massage-stroke.ts';
import { placePoint, type SkinPoint } from '#src/anatomy/skin-point.ts';
import { type Band, cellsAcross, layBand, writeCells } from '../tape/band.ts';
import { drawCentreLine } from '../tape/centre-line.ts';
import type { Body } from '../tape/lay-strip.ts';
import type { SurfacePoint } from '../tape/skin-surface.ts';
import { TapeStack } from '../tape/tape-stack.ts';
import { walk } from '../tape/walk.ts';

/** How much room the sign of a stroke takes across its line, mm. */
export const SIGN_WIDTH_MM = 32;

/** The signs of all strokes as one mesh: mm, model frame. */
export interface StrokeGeometry {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Four a vertex: mm along the line, mm across it, its length in mm, the kind as its place in `STROKE_KINDS`. */
  readonly courses: Float32Array;
  readonly indices: Uint32Array;
}

/** The line of each stroke over the skin; it is left out when the atlas lacks one of its landmarks. */
export function strokeLine(body: Body, { kind, along }: Pick<MassageStroke, 'kind' | 'along'>): SurfacePoint[] {
  const places = along.map((point: SkinPoint) => placePoint(point, body.side, body.places));
  const points = places.flatMap((place) => (place ? [body.surface.nearest(new Vector3(...place))] : []));
  const [spot] = points;
  if (!spot || points.length < along.length) return [];
  if (kind !== 'pressure') return drawCentreLine(body.surface, points);
  const half = SIGN_WIDTH_MM / 2;
  const [up, down] = [1, -1].map((way) => walk(body.surface, spot, new Vector3(0, way, 0), half));
  return [down!, spot, up!];
}

/** Lays a ribbon for the sign of each stroke, in small steps, so that it can be done in pauses. */
export function* layStrokes(body: Body, strokes: readonly MassageStroke[]): Generator<undefined, StrokeGeometry> {
  const laid: { readonly band: Band; readonly kind: StrokeKind; readonly lengthMm: number }[] = [];
  for (const stroke of strokes) {
    const line = strokeLine(body, stroke);
    if (line.length < 2) continue;
    const shape = { widthMm: SIGN_WIDTH_MM, cells: cellsAcross(SIGN_WIDTH_MM), roundStart: false, roundEnd: false };
    const band = layBand(body.surface, line, shape);
    // Alone in its stack: it lies on the skin, and makes a bridge where the skin has a narrow hollow.
    new TapeStack().put({ bands: [{ band, startMm: 0, direction: 1, offsetMm: 0, wholeMm: 0, hangsOn: null }] });
    laid.push({ band, kind: stroke.kind, lengthMm: band.along.at(-1) ?? 0 });
    yield;
  }
  return merge(laid);
}

function merge(laid: readonly { band: Band; kind: StrokeKind; lengthMm: number }[]): StrokeGeometry {
  const vertices = laid.reduce((sum, { band }) => sum + band.rows * band.columns, 0);
  const cells = laid.reduce((sum, { band }) => sum + (band.rows - 1) * (band.columns - 1), 0);
  const geometry = {
    positions: new Float32Array(3 * vertices),
    normals: new Float32Array(3 * vertices),
    courses: new Float32Array(4 * vertices),
    indices: new Uint32Array(6 * cells),
  };
  let vertex = 0;
  let index = 0;
  for (const { band, kind, lengthMm } of laid) {
    geometry.positions.set(band.positions, 3 * vertex);
    geometry.normals.set(band.normals, 3 * vertex);
    for (let at = 0; at < band.rows * band.columns; at++) {
      const alongMm = band.along[Math.floor(at / band.columns)]!;
      geometry.courses.set([alongMm, band.across[at]!, lengthMm, STROKE_KINDS.indexOf(kind)], 4 * (vertex + at));
    }
    index = writeCells(geometry.indices, index, vertex, band);
    vertex += band.rows * band.columns;
  }
  return geometry;
}
