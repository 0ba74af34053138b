import { createPortal } from 'react-dom';
import { plainText } from '#src/content/passage.ts';
import type { TapingRecord } from '#src/content/records.ts';
import { pain } from '#src/words/en/pain.ts';
import { tape as words } from '#src/words/en/tape.ts';
import { technique } from '#src/words/en/technique.ts';
import { Wordmark } from '../../layout/Wordmark.tsx';
import { useLibrary } from '../../library.ts';
import { URGENCIES } from '../urgencies.ts';
import type { CutPiece } from './cut-piece.ts';
import local from './cut-sheet.module.css';
import { Pieces } from './Pieces.tsx';

interface CutSheetProps {
  readonly record: TapingRecord;
  readonly pieces: readonly CutPiece[];
  /** How tall the person is, and the model, as it is written. */
  readonly height: string;
  readonly modelHeight: string;
}

/** The cut list as it is printed, in the place of the whole page; never seen on a screen. */
export function CutSheet({ record, pieces, height, modelHeight }: CutSheetProps) {
  const { redFlags } = useLibrary();
  const signs = redFlags
    .filter(({ id }) => record.dangers.includes(id))
    .toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
  return createPortal(
    <section className={local.sheet}>
      <header className={local.head}>
        <h1>{record.title}</h1>
        <Wordmark />
      </header>
      {signs.length > 0 ? (
        <section className={local.before}>
          <h2>{pain.signsHere}</h2>
          <ul>
            {signs.map(({ id, brief, urgency }) => (
              <li key={id}>
                {brief} <strong>{pain.urgenciesInShort[urgency]}</strong>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className={local.before}>
        <h2>{technique.before}</h2>
        <ul>
          {record.cautions.map(plainText).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <h2>{words.cutListFor(height)}</h2>
      <Pieces pieces={pieces} />
      <p>{words.estimate(modelHeight)}</p>
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
