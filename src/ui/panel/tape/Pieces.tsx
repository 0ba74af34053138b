import { tape as words } from '#src/words/en/tape.ts';
import { technique } from '#src/words/en/technique.ts';
import local from './cut-list.module.css';
import type { CutPiece } from './cut-piece.ts';
import { PieceDrawing } from './PieceDrawing.tsx';

/** Short pieces are not drawn larger than long ones of other tapings, cm. */
const LEAST_SCALE_CM = 26;

/** Each piece with its outline. */
export function Pieces({ pieces }: { readonly pieces: readonly CutPiece[] }) {
  const longestCm = Math.max(LEAST_SCALE_CM, ...pieces.map(({ lengthCm }) => lengthCm));
  const wholeCm = pieces.reduce((sum, { lengthCm }) => sum + lengthCm, 0);
  return (
    <>
      <ol className={local.pieces}>
        {pieces.map((piece) => (
          <li key={piece.strip.order}>
            <p className={local.pieceHead}>
              <strong>{words.piece(piece.strip.order, technique.shapes[piece.strip.shape])}</strong>{' '}
              {words.cutTo(words.cm(piece.lengthCm), words.cm(piece.strip.widthCm))}
            </p>
            <PieceDrawing piece={piece} longestCm={longestCm} />
            <p>{cutWords(piece).join(' ')}</p>
            {piece.standingCm === null ? null : <p className={local.note}>{standingWords(piece, piece.standingCm)}</p>}
          </li>
        ))}
      </ol>
      <p className={local.note}>
        {words.total(words.cm(wholeCm))} {words.legend}
      </p>
    </>
  );
}

function cutWords({ strip, baseCm }: CutPiece): string[] {
  const tails = strip.course.tails.length;
  const split = (base: string) => {
    if (strip.shape === 'X') return words.splitBoth(base);
    return tails > 2 ? words.splitMany(base, tails) : words.split(base);
  };
  return [
    ...(baseCm === null ? [] : [split(words.cm(baseCm))]),
    ...(strip.laid === 'middle-out' ? [words.tear] : []),
    words.corners,
  ];
}

function standingWords({ isTaught }: CutPiece, standingCm: number): string {
  return isTaught ? words.taught(words.cm(standingCm)) : words.measured(words.cm(standingCm));
}
