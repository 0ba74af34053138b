import { Vector3 } from 'three';
import { type SkinSurface, type SurfacePoint, smoothNormal } from './skin-surface.ts';
import { walk } from './walk.ts';

/** How far apart the rows of a band lie, and at most its columns, mm. */
const ROW_MM = 3.5;
const COLUMN_MM = 4;
/** Corners are cut round, so that they do not catch on clothes; a narrow tail ends in nearly a half circle. */
const CORNER_MM = 12;
const CORNER_PART = 0.45;
const CORNER_ROWS = 6;

/** A piece of tape of even width on the skin: rows of points across its centre line. */
export interface Band {
  readonly rows: number;
  readonly columns: number;
  /** mm, row by row, from the right edge to the left seen along the line; moved off the skin later. */
  readonly positions: Float32Array;
  /** Unit normals of the skin under each point. */
  readonly normals: Float32Array;
  /** One a row: mm from the start of the band. */
  readonly along: Float32Array;
  /** One a point: mm from the centre line, to the left above 0. */
  readonly across: Float32Array;
  /** One a row: from the centre line to the edge, mm. */
  readonly halfWidths: Float32Array;
  /** Whether the tape ends before the first row, and after the last: it is cut round there. */
  readonly ends: readonly [start: boolean, end: boolean];
}

export interface BandShape {
  readonly widthMm: number;
  /** How many cells lie side by side. */
  readonly cells: number;
  readonly roundStart: boolean;
  readonly roundEnd: boolean;
  /** Looks along the first row's tape; without it, from the first point to the second. */
  readonly heading?: Vector3 | undefined;
}

/** How many cells a band of this width needs to follow the skin. */
export function cellsAcross(widthMm: number): number {
  return Math.ceil(widthMm / COLUMN_MM);
}

/** Lays a band along a line: from each point of it straight over the skin to both sides, so its width is true there. */
export function layBand(surface: SkinSurface, line: readonly SurfacePoint[], shape: BandShape): Band {
  const lengthMm = lineLengthMm(line);
  const along = rowPlaces(lengthMm, shape);
  const columns = shape.cells + 1;
  const band = {
    rows: along.length,
    columns,
    positions: new Float32Array(3 * along.length * columns),
    normals: new Float32Array(3 * along.length * columns),
    along: Float32Array.from(along),
    across: new Float32Array(along.length * columns),
    halfWidths: Float32Array.from(along, (mm) => halfWidthAt(mm, lengthMm, shape)),
    ends: [shape.roundStart, shape.roundEnd] as const,
  };
  const headings = headingsOf(line, shape.heading);
  const stepper = stepAlong(surface, line, headings);
  for (const [row, mm] of along.entries()) {
    const { point, heading } = stepper(mm);
    layRow(surface, band, row, point, heading);
  }
  return band;
}

/** Writes two triangles for each cell of a band whose points begin at `vertex`; returns where the next index goes. */
export function writeCells(indices: Uint32Array, start: number, vertex: number, { rows, columns }: Band): number {
  let index = start;
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const a = vertex + row * columns + column;
      const b = a + columns;
      indices.set([a, b, a + 1, a + 1, b, b + 1], index);
      index += 6;
    }
  }
  return index;
}

/** Length of a line on the skin, mm. */
export function lineLengthMm(line: readonly SurfacePoint[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += line[i]!.at.distanceTo(line[i - 1]!.at);
  return length;
}

/** Which way a line runs at each of its points. */
export function headingsOf(line: readonly SurfacePoint[], first?: Vector3): Vector3[] {
  return line.map((_, i) => {
    if (i === 0 && first) return first.clone();
    const before = line[Math.max(0, i - 1)]!.at;
    return new Vector3().subVectors(line[Math.min(line.length - 1, i + 1)]!.at, before).normalize();
  });
}

function cornerMm(widthMm: number, lengthMm: number): number {
  return Math.min(CORNER_MM, CORNER_PART * widthMm, lengthMm / 2);
}

function rowPlaces(lengthMm: number, { widthMm, roundStart, roundEnd }: BandShape): number[] {
  const radius = cornerMm(widthMm, lengthMm);
  const from = roundStart ? radius : 0;
  const to = roundEnd ? lengthMm - radius : lengthMm;
  const count = Math.max(1, Math.ceil((to - from) / ROW_MM));
  const even = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
  const round = Array.from(
    { length: CORNER_ROWS },
    (_, i) => radius * (1 - Math.cos((i / CORNER_ROWS) * (Math.PI / 2))),
  );
  const ends = round.map((mm) => lengthMm - mm).reverse();
  return [...(roundStart ? round : []), ...even, ...(roundEnd ? ends : [])];
}

function halfWidthAt(mm: number, lengthMm: number, { widthMm, roundStart, roundEnd }: BandShape): number {
  const radius = cornerMm(widthMm, lengthMm);
  const fromEnd = Math.min(roundStart ? mm : radius, roundEnd ? lengthMm - mm : radius, radius);
  return widthMm / 2 - radius + Math.sqrt(Math.max(0, radius ** 2 - (radius - Math.max(0, fromEnd)) ** 2));
}

/** Answers where a line is after so many mm; to be asked in rising order. */
function stepAlong(surface: SkinSurface, line: readonly SurfacePoint[], headings: readonly Vector3[]) {
  let leg = 0;
  let passed = 0;
  const way = new Vector3();
  return (mm: number): { point: SurfacePoint; heading: Vector3 } => {
    const legMm = () => line[leg + 1]!.at.distanceTo(line[leg]!.at);
    while (leg < line.length - 2 && passed + legMm() < mm) {
      passed += legMm();
      leg += 1;
    }
    const start = line[leg]!;
    way.subVectors(line[leg + 1]!.at, start.at);
    const part = Math.min(1, (mm - passed) / (way.length() || 1));
    const heading = new Vector3().lerpVectors(headings[leg]!, headings[leg + 1]!, part);
    return { point: part > 0 ? walk(surface, start, way, mm - passed) : start, heading };
  };
}

const normal = new Vector3();

type Mutable = Pick<Band, 'columns' | 'positions' | 'normals' | 'across' | 'halfWidths'>;

function layRow(surface: SkinSurface, band: Mutable, row: number, centre: SurfacePoint, heading: Vector3): void {
  const cells = band.columns - 1;
  const half = band.halfWidths[row]!;
  const put = (column: number, point: SurfacePoint, mm: number): void => {
    const at = row * band.columns + column;
    point.at.toArray(band.positions, 3 * at);
    smoothNormal(surface, point, normal).toArray(band.normals, 3 * at);
    band.across[at] = mm;
  };
  const up = smoothNormal(surface, centre, new Vector3());
  for (const side of [1, -1]) {
    const way = new Vector3().crossVectors(up, heading).multiplyScalar(side);
    let point = centre;
    let reached = 0;
    const first = side > 0 ? Math.ceil(cells / 2) : Math.ceil(cells / 2) - 1;
    for (let column = first; column >= 0 && column <= cells; column += side) {
      const mm = half * ((2 * column) / cells - 1);
      if (Math.abs(mm) > reached) point = walk(surface, point, way, Math.abs(mm) - reached);
      reached = Math.abs(mm);
      put(column, point, mm);
    }
  }
}
