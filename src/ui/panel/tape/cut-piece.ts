import { MODEL_HEIGHT_CM } from '#src/anatomy/body-height.ts';
import type { TapeStrip, TapeZone } from '#src/anatomy/tape-strip.ts';
import type { MeasuredTape } from '#src/state/tape-play.ts';

const MM_PER_CM = 10;
/** Nobody cuts more exactly, cm. */
const STEP_CM = 0.5;

/** A part of a piece before it is stretched, cm from its start. */
export interface PiecePart {
  readonly zone: TapeZone;
  readonly startCm: number;
  readonly endCm: number;
}

/** A piece of tape as it is cut from the roll. */
export interface CutPiece {
  readonly strip: TapeStrip;
  readonly lengthCm: number;
  /** What the strip would take on the standing body of the atlas, made as tall as the person; null while it is not laid. */
  readonly standingCm: number | null;
  /** Whether the position asks for more than the standing body. */
  readonly isTaught: boolean;
  /** What stays whole of a piece that is cut into tails; null for one that is not. */
  readonly baseCm: number | null;
  readonly parts: readonly PiecePart[];
}

/**
 * What to cut for a person so tall. The strip as it lies tells the length, but never less than is taught: in the
 * position the skin is longer than on the standing body, and what is cut too short is lost.
 */
export function cutPiece(strip: TapeStrip, measured: MeasuredTape | null, heightCm: number): CutPiece {
  const scale = heightCm / MODEL_HEIGHT_CM;
  const [low, high] = strip.lengthCm;
  const ways = measured?.strips.find(({ order }) => order === strip.order)?.ways ?? [];
  const standing = ways.length > 0 ? Math.max(...ways.map(({ cutMm }) => cutMm)) / MM_PER_CM : null;
  const lengthCm = roundUp(scale * Math.max(low, standing ?? high));
  const standingCm = standing === null ? null : roundUp(scale * standing);
  const isTailed = strip.course.tails.length > 1;
  return {
    strip,
    lengthCm,
    standingCm,
    isTaught: standingCm !== null && standingCm < lengthCm,
    baseCm: isTailed ? (strip.zones[0]?.cm ?? null) : null,
    parts: partsOf(strip.zones, lengthCm),
  };
}

/** What stretches takes what the ends leave; the ends are as long for everybody. */
function partsOf(zones: readonly TapeZone[], lengthCm: number): PiecePart[] {
  const fixed = zones.reduce((sum, { cm }) => sum + (cm ?? 0), 0);
  const open = zones.filter(({ cm }) => cm === null).length;
  const rest = open > 0 ? Math.max(0, lengthCm - fixed) / open : 0;
  const whole = fixed + open * rest;
  let startCm = 0;
  return zones.map((zone) => {
    const endCm = startCm + ((zone.cm ?? rest) / whole) * lengthCm;
    const part = { zone, startCm, endCm };
    startCm = endCm;
    return part;
  });
}

function roundUp(cm: number): number {
  // A hair over a step is the step: 25 cm must not become 25.5 by a rounding error.
  return Math.ceil(cm / STEP_CM - 0.02) * STEP_CM;
}
