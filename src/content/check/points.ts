import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import type { TapeCourse } from '#src/anatomy/tape-strip.ts';
import type { Content, ParsedRecord } from '../content.ts';
import type { Finding } from '../finding.ts';
import { relationFile } from '../relations/read.ts';
import type { RelationList, RelationRows } from '../relations/rows.ts';

/** Points on the skin that are tied to no landmark of the atlas, or to the other side of one in the midline. */
export function checkPoints({ records, relations }: Content, { landmarks }: Pick<Atlas, 'landmarks'>): Finding[] {
  const ids = new Set(landmarks.map(({ id }) => id));
  const sided = new Set(landmarks.filter(({ id }) => baseIdOf(id) !== id).map(({ id }) => baseIdOf(id)));
  const reasonFor = ({ at, side }: LandmarkPoint): string | null => {
    if (sided.has(at)) return null;
    if (!ids.has(at) || baseIdOf(at) !== at) return `no landmark "${at}" in the atlas; name it without its side`;
    return side === 'other' ? `landmark "${at}" lies in the midline and has no other side` : null;
  };
  const points = [...records.flatMap(pointsOf), ...relationPoints(relations)];
  return points.flatMap(({ point, file, line }) => {
    const reasons = landmarkPoints(point).map(reasonFor);
    return reasons.flatMap((reason) => (reason === null ? [] : [{ file, line, reason }]));
  });
}

type LandmarkPoint = Extract<SkinPoint, { kind: 'landmark' }>;

interface PlacedPoint {
  readonly point: SkinPoint;
  readonly file: string;
  readonly line: number;
}

function pointsOf({ record, file, fieldLines }: ParsedRecord): PlacedPoint[] {
  if (record.kind === 'release') {
    return record.spotAt ? [{ point: record.spotAt, file, line: fieldLines.spotAt ?? 1 }] : [];
  }
  if (record.kind === 'massage') {
    return record.strokesAt.flatMap(({ along }, index) => {
      const line = fieldLines[`strokesAt.${index}`] ?? 1;
      return along.map((point) => ({ point, file, line }));
    });
  }
  if (record.kind !== 'taping') return [];
  return record.strips.flatMap(({ course }, index) => {
    const line = fieldLines[`strips.${index}`] ?? 1;
    return coursePoints(course).map((point) => ({ point, file, line }));
  });
}

function relationPoints({ areas, nerves, triggerPoints }: RelationRows): PlacedPoint[] {
  const placed = (list: RelationList, line: number, points: readonly SkinPoint[]) =>
    points.map((point) => ({ point, file: relationFile(list), line }));
  return [
    ...areas.flatMap(({ strokes, line }) =>
      placed(
        'areas',
        line,
        strokes.flatMap(({ way }) => way),
      ),
    ),
    ...nerves.flatMap(({ pinched, line }) =>
      placed(
        'nerves',
        line,
        pinched.map(({ at }) => at),
      ),
    ),
    ...triggerPoints.flatMap(({ at, line }) => placed('triggerPoints', line, [at])),
  ];
}

function coursePoints({ from, via, tails }: TapeCourse): SkinPoint[] {
  return [from, ...via, ...tails.flatMap((tail) => [...tail.via, tail.to])];
}

function landmarkPoints(point: SkinPoint): LandmarkPoint[] {
  return point.kind === 'landmark' ? [point] : point.ends.flatMap(landmarkPoints);
}
