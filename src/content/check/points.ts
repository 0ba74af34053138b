import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import type { TapeCourse } from '#src/anatomy/tape-strip.ts';
import type { Content, ParsedRecord } from '../content.ts';
import type { Finding } from '../finding.ts';

/** Points on the skin that are tied to no landmark of the atlas, or to the other side of one in the midline. */
export function checkPoints({ records }: Content, { landmarks }: Pick<Atlas, 'landmarks'>): Finding[] {
  const ids = new Set(landmarks.map(({ id }) => id));
  const sided = new Set(landmarks.filter(({ id }) => baseIdOf(id) !== id).map(({ id }) => baseIdOf(id)));
  const reasonFor = ({ at, side }: LandmarkPoint): string | null => {
    if (sided.has(at)) return null;
    if (!ids.has(at) || baseIdOf(at) !== at) return `no landmark "${at}" in the atlas; name it without its side`;
    return side === 'other' ? `landmark "${at}" lies in the midline and has no other side` : null;
  };
  return records.flatMap((parsed) =>
    pointsOf(parsed).flatMap(({ point, line }) => {
      const reasons = landmarkPoints(point).map(reasonFor);
      return reasons.flatMap((reason) => (reason === null ? [] : [{ file: parsed.file, line, reason }]));
    }),
  );
}

type LandmarkPoint = Extract<SkinPoint, { kind: 'landmark' }>;

function pointsOf({ record, fieldLines }: ParsedRecord): { readonly point: SkinPoint; readonly line: number }[] {
  if (record.kind === 'release') return record.spotAt ? [{ point: record.spotAt, line: fieldLines.spotAt ?? 1 }] : [];
  if (record.kind !== 'taping') return [];
  return record.strips.flatMap(({ course }, index) => {
    const line = fieldLines[`strips.${index}`] ?? 1;
    return coursePoints(course).map((point) => ({ point, line }));
  });
}

function coursePoints({ from, via, tails }: TapeCourse): SkinPoint[] {
  return [from, ...via, ...tails.flatMap((tail) => [...tail.via, tail.to])];
}

function landmarkPoints(point: SkinPoint): LandmarkPoint[] {
  return point.kind === 'landmark' ? [point] : point.ends.flatMap(landmarkPoints);
}
