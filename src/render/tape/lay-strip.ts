import { Vector3 } from 'three';
import { type LandmarkPlaces, type OwnSide, placePoint, type SkinPoint } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { type Band, cellsAcross, layBand } from './band.ts';
import { drawCentreLine } from './centre-line.ts';
import { fitLength, type StripWay } from './fit-length.ts';
import { layTailed } from './lay-tails.ts';
import type { SkinSurface, SurfacePoint } from './skin-surface.ts';

const MM_PER_CM = 10;

/** One band of a strip: all of it, the uncut base, or a tail. */
export interface StripBand {
  readonly band: Band;
  /** Where its first row lies along the strip, mm, and whether the strip runs on from there or back. */
  readonly startMm: number;
  readonly direction: 1 | -1;
  /** Where its centre line lies across the strip, mm, to the left above 0. */
  readonly offsetMm: number;
  /** Length on the skin from end to end of the strip, through this band, mm. */
  readonly wholeMm: number;
  /** The point of the base that each point of a tail's first row is; null for what hangs on no base. */
  readonly hangsOn: readonly number[] | null;
}

export interface LaidStrip {
  readonly strip: TapeStrip;
  /** The base before its tails. */
  readonly bands: readonly StripBand[];
  /** One, or one for each tail. */
  readonly ways: readonly StripWay[];
}

/** What a strip is laid on. */
export interface Body {
  readonly surface: SkinSurface;
  readonly places: LandmarkPlaces;
  /** The side that is treated. */
  readonly side: OwnSide;
}

/** Lays one strip on the skin; throws when the atlas lacks one of its landmarks. */
export function layStrip({ surface, places, side }: Body, strip: TapeStrip): LaidStrip {
  const find = (point: SkinPoint): SurfacePoint => {
    const place = placePoint(point, side, places);
    if (!place) throw new Error(`The atlas lacks a landmark of strip ${strip.order}.`);
    return surface.nearest(new Vector3(...place));
  };
  const { from, via, tails } = strip.course;
  const start = [from, ...via].map(find);
  const ends = tails.map((tail) => [...tail.via, tail.to].map(find));
  return ends.length > 1
    ? layTailed(surface, strip, start, ends)
    : layWhole(surface, strip, [...start, ...ends.flat()]);
}

function layWhole(surface: SkinSurface, strip: TapeStrip, points: readonly SurfacePoint[]): LaidStrip {
  const { line, way } = fitLength(surface, drawCentreLine(surface, points), strip);
  const widthMm = strip.widthCm * MM_PER_CM;
  const shape = { widthMm, cells: cellsAcross(widthMm), roundStart: true, roundEnd: true };
  const place = { startMm: 0, direction: 1, offsetMm: 0, wholeMm: way.laidMm, hangsOn: null } as const;
  return { strip, bands: [{ band: layBand(surface, line, shape), ...place }], ways: [way] };
}
