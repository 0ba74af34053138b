import type { BodyFigure } from '#src/anatomy/body/body-figure.ts';
import { checkFigure } from '#src/anatomy/body/check-figure.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import type { ContentRecord } from '../records.ts';

/** Drawn bodies that cannot be: a foot in the air that should stand, a knee below the floor, a hand that misses. */
export function checkFigures({ records }: Content): Finding[] {
  return records.flatMap(({ record, file, fieldLines }) => {
    const line = fieldLines.figure ?? fieldLines.figures ?? 1;
    return figuresOf(record).flatMap((figure) =>
      checkFigure(figure).map((reason) => ({ file, line, reason: `the figure "${figure.alt}": ${reason}` })),
    );
  });
}

/** All that is drawn of a record. */
export function figuresOf(record: ContentRecord): readonly BodyFigure[] {
  switch (record.kind) {
    case 'release':
      return record.positions.flatMap(({ figures }) => figures);
    case 'taping':
      return [record.figure];
    case 'exercise':
      return record.figures;
    default:
      return [];
  }
}
