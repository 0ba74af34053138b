import type { Atlas } from '#src/anatomy/atlas.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import { type LandmarkPlaces, placePoint, type SkinPoint } from '#src/anatomy/skin-point.ts';
import type { TapeCourse, TapeStrip, TapeZone } from '#src/anatomy/tape-strip.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** The straight way from landmark to landmark leaves out the curve of the skin. */
const LENGTH_TOLERANCE = 0.3;
/** An end that is stretched pulls itself off the skin. */
const MAX_ANCHOR_PERCENT = 10;
const MM_PER_CM = 10;

/** Strips that could not be laid as they are told: too long or short for their course, or stretched where they must not be. */
export function checkTape({ records }: Content, atlas: Pick<Atlas, 'landmarks'>): Finding[] {
  const places = landmarkPlaces(atlas);
  return records.flatMap(({ record, file, fieldLines }) => {
    if (record.kind !== 'taping') return [];
    return record.strips.flatMap((strip, index) => {
      const reasons = [...lengthReasons(strip, places), ...zoneReasons(strip)];
      return reasons.map((reason) => ({ file, line: fieldLines[`strips.${index}`] ?? 1, reason }));
    });
  });
}

/** Both sides are alike in the atlas, so one stands for the other. */
function lengthReasons({ course, shape, lengthCm: [low, high] }: TapeStrip, places: LandmarkPlaces): string[] {
  /** An X is laid from its middle to both ends. */
  const halves = shape === 'X' ? 2 : 1;
  return coursesOf(course).flatMap((points) => {
    const wayMm = polylineMm(points.map((point) => placePoint(point, 'right', places)));
    if (wayMm === null) return [];
    const cm = (wayMm * halves) / MM_PER_CM;
    if (cm >= low * (1 - LENGTH_TOLERANCE) && cm <= high * (1 + LENGTH_TOLERANCE)) return [];
    return [`the strip is ${low} to ${high} cm long, but its course in the atlas ${cm.toFixed(1)} cm`];
  });
}

function coursesOf({ from, via, tails }: TapeCourse): (readonly SkinPoint[])[] {
  return tails.map((tail) => [from, ...via, ...tail.via, tail.to]);
}

/** Null when a landmark is missing, which is another check's finding. */
function polylineMm(points: readonly (Vec3 | null)[]): number | null {
  let length = 0;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1] ?? to;
    if (!from || !to) return null;
    length += Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  }
  return length;
}

function zoneReasons({ laid, zones, lengthCm: [, longest] }: TapeStrip): string[] {
  const reasons: string[] = [];
  const sum = zones.reduce((cm, zone) => cm + (zone.cm ?? 0), 0);
  if (sum > longest) reasons.push(`the zones sum to ${sum} cm, but the strip has ${longest}`);
  if (zones.filter(({ cm }) => cm === null).length > 1) reasons.push('only one zone can take the rest of the strip');
  const isLoose = (zone: TapeZone | undefined) => zone?.percent[1] === 0;
  if (laid === 'middle-out' && !(isLoose(zones[0]) && isLoose(zones.at(-1)))) {
    reasons.push('a strip that is laid from its middle has ends without stretch');
  }
  for (const { part, percent } of zones) {
    if (part === 'anchor' && percent[1] > MAX_ANCHOR_PERCENT) {
      reasons.push(`an anchor with ${percent[1]} percent of stretch pulls itself off; at most ${MAX_ANCHOR_PERCENT}`);
    }
  }
  return reasons;
}
