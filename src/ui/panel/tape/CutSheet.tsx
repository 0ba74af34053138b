import { createPortal } from 'react-dom';
import { plainText } from '#src/content/passage.ts';
import type { TapingRecord } from '#src/content/records.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { technique } from '#src/words/en/technique.ts';
import { Wordmark } from '../../layout/Wordmark.tsx';
import type { CutPiece } from './cut-piece.ts';
import local from './cut-sheet.module.css';
import { Pieces } from './Pieces.tsx';

interface CutSheetProps {
  readonly record: TapingRecord;
  readonly pieces: readonly CutPiece[];
  /** How tall the person is, as it is written. */
  readonly height: string;
}

/** The cut list as it is printed, in the place of the whole page; never seen on a screen. */
export function CutSheet({ record, pieces, height }: CutSheetProps) {
  return createPortal(
    <section className={local.sheet}>
      <header className={local.head}>
        <h1>{record.title}</h1>
        <Wordmark />
      </header>
      <section className={local.before}>
        <h2>{technique.before}</h2>
        <ul>
          {record.cautions.map(plainText).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <h2>
        {words.cutList}, {height}
      </h2>
      <Pieces pieces={pieces} />
      <p>
        <strong>{technique.wear}</strong> {record.wear}
      </p>
      <p>
        <strong>{technique.takeOff}</strong> {record.removal}
      </p>
      <p>{words.printedFrom}</p>
    </section>,
    document.body,
  );
}
