import { Vector3 } from 'three';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { type Band, cellsAcross, headingsOf, layBand, lineLengthMm } from './band.ts';
import { drawCentreLine } from './centre-line.ts';
import { type StripWay, wayAsLaid } from './fit-length.ts';
import type { LaidStrip, StripBand } from './laid-strip.ts';
import { type SkinSurface, type SurfacePoint, smoothNormal } from './skin-surface.ts';
import { walk } from './walk.ts';

const MM_PER_CM = 10;
/** The uncut part of a strip whose record gives no point where it parts, mm. */
const USUAL_BASE_MM = 40;
/** A tail seems to come from a point so far back under the base, mm. */
const LEAD_IN_MM = 5;

/** The points of a tail after the base, the last one its end. */
type TailPoints = readonly SurfacePoint[];

/** Where a base ends, which way it looks there, and the points of its last row from right to left. */
interface Split {
  readonly point: SurfacePoint;
  readonly heading: Vector3;
  readonly row: readonly number[];
}

type LaidTail = Pick<StripBand, 'band' | 'offsetMm' | 'hangsOn'> & { readonly laidMm: number };

/**
 * Lays a strip that is cut lengthwise: a base, and tails of equal width that set off from its end side by side and then
 * go their own ways. The base of a Y or a fan goes from the first point to the last before the tails; that of an X has
 * tails at both ends.
 */
export function layTailed(
  surface: SkinSurface,
  strip: TapeStrip,
  start: readonly SurfacePoint[],
  ends: readonly TailPoints[],
): LaidStrip {
  const isX = strip.shape === 'X';
  const [ahead, behind] = isX ? partTails(ends) : [ends, []];
  const line = start.length > 1 ? drawCentreLine(surface, start) : shortBase(surface, start[0]!, ahead, behind);
  const baseMm = lineLengthMm(line);
  const widthMm = strip.widthCm * MM_PER_CM;
  // Each group of tails must meet the base point by point.
  const cells = Math.max(1, ahead.length) * Math.max(1, behind.length) * cellsAcross(widthMm / ends.length);
  const base = layBand(surface, line, { widthMm, cells, roundStart: !isX, roundEnd: false });
  const headings = headingsOf(line);
  const last = { point: line.at(-1)!, heading: headings.at(-1)!, row: rowOf(base, base.rows - 1) };
  const first = { point: line[0]!, heading: headings[0]!.clone().negate(), row: rowOf(base, 0).reverse() };
  const back = layTails(surface, strip, behind, first);
  const backMm = Math.max(0, ...back.map(({ laidMm }) => laidMm));
  const on = layTails(surface, strip, ahead, last);
  const onMm = Math.max(0, ...on.map(({ laidMm }) => laidMm));
  const place = { startMm: backMm, direction: 1, wholeMm: backMm + baseMm + onMm } as const;
  return {
    strip,
    bands: [
      { band: base, ...place, offsetMm: 0, hangsOn: null },
      ...on.map(({ laidMm, ...tail }): StripBand => {
        return { ...tail, startMm: backMm + baseMm, direction: 1, wholeMm: backMm + baseMm + laidMm };
      }),
      ...back.map(({ laidMm: _, ...tail }): StripBand => {
        return { ...tail, ...place, offsetMm: -tail.offsetMm, direction: -1 };
      }),
    ],
    ways: on.map(({ laidMm }): StripWay => wayAsLaid(strip.zones, backMm + baseMm + laidMm)),
  };
}

function layTails(surface: SkinSurface, strip: TapeStrip, tails: readonly TailPoints[], split: Split): LaidTail[] {
  const widthMm = strip.widthCm * MM_PER_CM;
  const cells = (split.row.length - 1) / Math.max(1, tails.length);
  return fromLeft(surface, tails, split).map((points, k) => {
    const offsetMm = widthMm * (0.5 - (k + 0.5) / tails.length);
    const { start, heading, leadIn } = setOff(surface, split, offsetMm);
    const line = drawCentreLine(surface, [start, ...points], leadIn);
    const shape = { widthMm: widthMm / tails.length, cells, roundStart: false, roundEnd: true, heading };
    const column = cells * (tails.length - 1 - k);
    const hangsOn = split.row.slice(column, column + cells + 1);
    return { band: layBand(surface, line, shape), offsetMm, hangsOn, laidMm: lineLengthMm(line) };
  });
}

/** Where a tail begins beside the middle of the base, and how it looks there. */
function setOff(surface: SkinSurface, { point, heading }: Split, offsetMm: number) {
  const side = leftOf(surface, point, heading).multiplyScalar(Math.sign(offsetMm) || 1);
  const start = walk(surface, point, side, Math.abs(offsetMm));
  const normal = smoothNormal(surface, start, new Vector3());
  const ahead = new Vector3().crossVectors(side, normal).multiplyScalar(Math.sign(offsetMm) || 1);
  return { start, heading: ahead, leadIn: walk(surface, start, ahead.clone().negate(), LEAD_IN_MM) };
}

function leftOf(surface: SkinSurface, point: SurfacePoint, heading: Vector3): Vector3 {
  return smoothNormal(surface, point, new Vector3()).cross(heading);
}

/** The tails in the order in which they lie side by side, the leftmost first. */
function fromLeft(surface: SkinSurface, tails: readonly TailPoints[], { point, heading }: Split): TailPoints[] {
  const left = leftOf(surface, point, heading);
  const angle = (points: TailPoints): number => {
    const way = new Vector3().subVectors(points[0]!.at, point.at);
    return Math.atan2(way.dot(left), way.dot(heading));
  };
  return tails.toSorted((a, b) => angle(b) - angle(a));
}

/** Parts the tails of an X into those of one end and those of the other. */
function partTails(tails: readonly TailPoints[]): readonly [TailPoints[], TailPoints[]] {
  const first = tails[0]!.at(-1)!.at;
  const near = tails.toSorted((a, b) => a.at(-1)!.at.distanceTo(first) - b.at(-1)!.at.distanceTo(first));
  const half = Math.ceil(tails.length / 2);
  return [near.slice(0, half), near.slice(half)];
}

/** A straight base: from its only point towards the tails, or of an X to both sides of it. */
function shortBase(
  surface: SkinSurface,
  point: SurfacePoint,
  ahead: readonly TailPoints[],
  behind: readonly TailPoints[],
): SurfacePoint[] {
  const from = behind.length > 0 ? middleOf(behind) : point.at;
  const way = middleOf(ahead).sub(from);
  const steps = Math.round(USUAL_BASE_MM / LEAD_IN_MM);
  const isX = behind.length > 0;
  let here = isX ? walk(surface, point, way.clone().negate(), USUAL_BASE_MM / 2) : point;
  const heading = way.clone();
  const line = [here];
  for (let i = 0; i < steps; i++) {
    here = walk(surface, here, heading, USUAL_BASE_MM / steps);
    line.push(here);
  }
  return line;
}

function middleOf(tails: readonly TailPoints[]): Vector3 {
  const sum = new Vector3();
  for (const points of tails) sum.add(points.at(-1)!.at);
  return sum.divideScalar(tails.length);
}

function rowOf({ columns }: Band, row: number): number[] {
  return Array.from({ length: columns }, (_, column) => row * columns + column);
}
