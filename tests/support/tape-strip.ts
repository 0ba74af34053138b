import type { TapeStrip } from '#src/anatomy/tape-strip.ts';

const spot = (at: string) => ({ kind: 'landmark', at, side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0 } }) as const;

/** A plain strip from one landmark to another, changed as a test needs it. */
export function tapeStrip(patch: Partial<TapeStrip> = {}): TapeStrip {
  return {
    order: 1,
    shape: 'I',
    lengthCm: [20, 25],
    widthCm: 5,
    laid: 'from-anchor',
    anchor: 'The dimple',
    path: 'Straight up',
    end: 'The lowest rib',
    course: { from: spot('low'), via: [], tails: [{ via: [], to: spot('high') }] },
    zones: [
      { part: 'anchor', cm: 4, percent: [0, 0] },
      { part: 'middle', cm: null, percent: [10, 15] },
      { part: 'end', cm: 4, percent: [0, 0] },
    ],
    ...patch,
  };
}

/** Two ways from one base, for a strip that is cut. */
export const TWO_TAILS: TapeStrip['course'] = {
  from: spot('low'),
  via: [],
  tails: [
    { via: [], to: spot('high') },
    { via: [], to: spot('higher') },
  ],
};
