import { Vector3 } from 'three';
import { layZones, stretchFactor } from '#src/anatomy/tape-length.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { type Band, writeCells } from './band.ts';
import type { StripWay } from './fit-length.ts';
import type { LaidStrip, StripBand } from './laid-strip.ts';
import { type Body, layStrip } from './lay-strip.ts';
import { TapeStack } from './tape-stack.ts';

/** What is known of one drawn strip. */
export interface DrawnStrip {
  /** First is 1. */
  readonly order: number;
  readonly ways: readonly StripWay[];
  /** It appears while `laidMm` of the picture goes from the one to the other. */
  readonly fromLaidMm: number;
  readonly toLaidMm: number;
  /** Its triangles: three indices each. */
  readonly firstIndex: number;
  readonly indexCount: number;
}

/** All strips of a protocol as one mesh: mm, model frame. */
export interface TapeGeometry {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Four a vertex: mm along the strip, mm across it, stretch as a part of the length, mm laid when it is its turn. */
  readonly courses: Float32Array;
  /** Two a vertex: mm to the nearest edge, cut ends included; how many strips were laid before. */
  readonly rims: Float32Array;
  readonly indices: Uint32Array;
  readonly strips: readonly DrawnStrip[];
}

/** Lays all strips of a protocol in their order, in small steps, so that it can be done in pauses. */
export function* layProtocol(body: Body, strips: readonly TapeStrip[]): Generator<undefined, TapeGeometry> {
  const laid: LaidStrip[] = [];
  const stack = new TapeStack();
  for (const strip of strips) {
    const next = layStrip(body, strip);
    yield;
    stack.put(next);
    laid.push(next);
    yield;
  }
  return merge(laid);
}

function merge(laid: readonly LaidStrip[]): TapeGeometry {
  const bands = laid.flatMap((strip) => strip.bands);
  const vertices = bands.reduce((sum, { band }) => sum + band.rows * band.columns, 0);
  const cells = bands.reduce((sum, { band }) => sum + (band.rows - 1) * (band.columns - 1), 0);
  const geometry = {
    positions: new Float32Array(3 * vertices),
    normals: new Float32Array(3 * vertices),
    courses: new Float32Array(4 * vertices),
    rims: new Float32Array(2 * vertices),
    indices: new Uint32Array(6 * cells),
  };
  const strips: DrawnStrip[] = [];
  let vertex = 0;
  let index = 0;
  let laidMm = 0;
  for (const strip of laid) {
    const firstIndex = index;
    const fromLaidMm = laidMm;
    for (const stripBand of strip.bands) {
      const { band } = stripBand;
      geometry.positions.set(band.positions, 3 * vertex);
      geometry.normals.set(normalsOf(band), 3 * vertex);
      writeCourses(geometry.courses, geometry.rims, vertex, strip, stripBand, fromLaidMm);
      index = writeCells(geometry.indices, index, vertex, band);
      vertex += band.rows * band.columns;
    }
    const wholeMm = Math.max(...strip.bands.map((band) => band.wholeMm));
    laidMm += strip.strip.laid === 'middle-out' ? wholeMm / 2 : wholeMm;
    const { order } = strip.strip;
    strips.push({ order, ways: strip.ways, fromLaidMm, toLaidMm: laidMm, firstIndex, indexCount: index - firstIndex });
  }
  return { ...geometry, strips };
}

function writeCourses(
  courses: Float32Array,
  rims: Float32Array,
  vertex: number,
  { strip }: LaidStrip,
  { band, startMm, direction, offsetMm, wholeMm }: StripBand,
  laidBeforeMm: number,
): void {
  const zones = layZones(strip.zones, wholeMm);
  const lengthMm = band.along.at(-1) ?? 0;
  for (let at = 0; at < band.rows * band.columns; at++) {
    const row = Math.floor(at / band.columns);
    const alongMm = startMm + direction * band.along[row]!;
    const acrossMm = offsetMm + direction * band.across[at]!;
    const laid = zones.find(({ endMm }) => alongMm <= endMm) ?? zones.at(-1);
    const stretch = laid ? stretchFactor(laid.zone) - 1 : 0;
    const turnMm = strip.laid === 'middle-out' ? Math.abs(alongMm - wholeMm / 2) : alongMm;
    courses.set([alongMm, acrossMm, stretch, laidBeforeMm + turnMm], 4 * (vertex + at));
    const fromStart = band.ends[0] ? band.along[row]! : Number.POSITIVE_INFINITY;
    const fromEnd = band.ends[1] ? lengthMm - band.along[row]! : Number.POSITIVE_INFINITY;
    const edgeMm = Math.min(band.halfWidths[row]! - Math.abs(band.across[at]!), fromStart, fromEnd);
    rims.set([edgeMm, strip.order - 1], 2 * (vertex + at));
  }
}

const along = new Vector3();
const across = new Vector3();
const point = new Vector3();

/** The normals of the settled band, which may lie otherwise than the skin below it. */
function normalsOf({ rows, columns, positions, normals: skin }: Band): Float32Array {
  const normals = new Float32Array(positions.length);
  const read = (row: number, column: number, out: Vector3) => out.fromArray(positions, 3 * (row * columns + column));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      read(Math.min(rows - 1, row + 1), column, along).sub(read(Math.max(0, row - 1), column, point));
      read(row, Math.min(columns - 1, column + 1), across).sub(read(row, Math.max(0, column - 1), point));
      const normal = along.cross(across).normalize();
      const at = 3 * (row * columns + column);
      if (normal.lengthSq() === 0) normal.fromArray(skin, at);
      normal.toArray(normals, at);
    }
  }
  return normals;
}
