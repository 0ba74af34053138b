import { Vector3 } from 'three';
import { type LandmarkPlaces, type OwnSide, placePoint, type SkinPoint } from '#src/anatomy/skin-point.ts';
import type { TapeStrip } from '#src/anatomy/tape-strip.ts';
import { cellsAcross, layBand } from './band.ts';
import { drawCentreLine } from './centre-line.ts';
import { fitLength } from './fit-length.ts';
import type { LaidStrip } from './laid-strip.ts';
import { layTailed } from './lay-tails.ts';
import type { SkinSurface, SurfacePoint } from './skin-surface.ts';

const MM_PER_CM = 10;

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
