import { useId } from 'react';
import { tape as words } from '#src/words/en/tape.ts';
import local from './cut-list.module.css';
import type { CutPiece } from './cut-piece.ts';

const MM_PER_CM = 10;
/** Corners as the tape on the model has them, mm. */
const CORNER_MM = 12;
/** Room for the measures beside and under a piece, mm. */
const RIGHT_MM = 40;
const BELOW_MM = 22;
const ABOVE_MM = { plain: 2, tailed: 20 } as const;
const TICK_MM = 3;

export interface PieceDrawingProps {
  readonly piece: CutPiece;
  /** Of the longest piece: all are drawn to one scale. */
  readonly longestCm: number;
}

/** A piece as it lies on the table, with its measures and where to cut. */
export function PieceDrawing({ piece, longestCm }: PieceDrawingProps) {
  const clip = useId();
  const { strip, lengthCm, baseCm } = piece;
  const length = lengthCm * MM_PER_CM;
  const width = strip.widthCm * MM_PER_CM;
  const above = ABOVE_MM[baseCm === null ? 'plain' : 'tailed'];
  const box = `-2 ${-above} ${longestCm * MM_PER_CM + RIGHT_MM} ${width + above + BELOW_MM}`;
  return (
    <svg
      className={local.piece}
      viewBox={box}
      role="img"
      aria-label={words.drawing(words.cm(lengthCm), words.cm(strip.widthCm))}
    >
      <clipPath id={clip}>
        <rect width={length} height={width} rx={CORNER_MM} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {piece.parts.map(({ zone, startCm, endCm }) => (
          <rect
            key={startCm}
            className={zone.percent[1] > 0 ? local.stretched : local.slack}
            x={startCm * MM_PER_CM}
            width={(endCm - startCm) * MM_PER_CM}
            height={width}
          />
        ))}
      </g>
      <rect className={local.outline} width={length} height={width} rx={CORNER_MM} />
      <Cuts piece={piece} />
      {strip.laid === 'middle-out' ? <path className={local.tear} d={`M${length / 2} 0v${width}`} /> : null}
      {baseCm === null ? null : (
        <Measure
          from={startOfBase(piece)}
          to={startOfBase(piece) + baseCm * MM_PER_CM}
          y={-6}
          text={words.cm(baseCm)}
        />
      )}
      <Measure from={0} to={length} y={width + 6} text={words.cm(lengthCm)} below />
      <path
        className={local.rule}
        d={`M${length + 6} 0v${width}m${-TICK_MM} 0h${2 * TICK_MM}m${-2 * TICK_MM} ${-width}h${2 * TICK_MM}`}
      />
      <text x={length + 12} y={width / 2 + 4}>
        {words.cm(strip.widthCm)}
      </text>
    </svg>
  );
}

/** The base of an X lies in its middle, any other at the start. */
function startOfBase({ strip, lengthCm, baseCm }: CutPiece): number {
  return strip.shape === 'X' ? ((lengthCm - (baseCm ?? 0)) / 2) * MM_PER_CM : 0;
}

/** The lines along which tails are parted. */
function Cuts({ piece }: Pick<PieceDrawingProps, 'piece'>) {
  const { strip, lengthCm, baseCm } = piece;
  if (baseCm === null) return null;
  const length = lengthCm * MM_PER_CM;
  const width = strip.widthCm * MM_PER_CM;
  const start = startOfBase(piece);
  const ends = strip.shape === 'X' ? 2 : 1;
  const tails = strip.course.tails.length / ends;
  const heights = Array.from({ length: tails - 1 }, (_, i) => ((i + 1) * width) / tails);
  const ways = heights.map((y) => {
    const ahead = `M${start + baseCm * MM_PER_CM} ${y}H${length}`;
    return ends === 2 ? `${ahead}M${start} ${y}H0` : ahead;
  });
  return <path className={local.cut} d={ways.join('')} />;
}

interface MeasureProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly text: string;
  /** The text stands under its line, default: above it */
  readonly below?: boolean;
}

/** A line with a tick at each end and its length, mm. */
function Measure({ from, to, y, text, below = false }: MeasureProps) {
  return (
    <>
      <path
        className={local.rule}
        d={`M${from} ${y}H${to}M${from} ${y - TICK_MM}v${2 * TICK_MM}M${to} ${y - TICK_MM}v${2 * TICK_MM}`}
      />
      <text x={(from + to) / 2} y={below ? y + 13 : y - 4} textAnchor="middle">
        {text}
      </text>
    </>
  );
}
