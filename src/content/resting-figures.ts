import type { BodyFigure } from '#src/anatomy/body/body-figure.ts';
import { poseBody } from '#src/anatomy/body/pose-body.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import type { ContentRecord } from './records.ts';

/** A record whose figures know how they come to rest, so that no page has to find it out. */
export function withRestingFigures(record: ContentRecord): ContentRecord {
  switch (record.kind) {
    case 'release':
      return {
        ...record,
        positions: record.positions.map((position) => ({ ...position, figures: position.figures.map(atRest) })),
      };
    case 'taping':
      return { ...record, figure: atRest(record.figure) };
    case 'exercise':
      return { ...record, figures: record.figures.map(atRest) };
    default:
      return record;
  }
}

function atRest(figure: BodyFigure): BodyFigure {
  const { hipsCm, leanDeg, angles } = poseBody(figure).posture;
  return { ...figure, rests: { hipsCm: rounded(hipsCm), leanDeg: rounded(leanDeg), angles: angles.map(hundredths) } };
}

function rounded([x, y, z]: Vec3): Vec3 {
  return [hundredths(x), hundredths(y), hundredths(z)];
}

/** Of a degree or a centimetre: finer than any line of the drawing. */
function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}
