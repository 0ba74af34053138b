import type { StrokeKind } from '#src/anatomy/massage-stroke.ts';

/** The signs as they are drawn on the skin, in a 44 by 22 box. */
const PATHS: Readonly<Record<StrokeKind, { readonly line: string; readonly head?: string; readonly widthPx: number }>> =
  {
    gliding: { line: 'M4 11h26', head: 'M40 11L28 4v14z', widthPx: 5 },
    kneading: { line: 'M4 11c3 -9 6 -9 9 0s6 9 9 0 5 -6 8 -1', head: 'M40 11L29 5.5v11z', widthPx: 2.4 },
    friction: {
      line: 'M3 11a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M17 11a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M31 11a5 5 0 1 0 10 0a5 5 0 1 0 -10 0',
      widthPx: 2,
    },
    deep: { line: 'M4 11h28', head: 'M40 11L30 6v10z', widthPx: 2.6 },
    pressure: {
      line: 'M13 11a9 9 0 1 0 18 0a9 9 0 1 0 -18 0',
      head: 'M18.5 11a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0',
      widthPx: 2,
    },
  };

/** A drawing for the eye only: the words beside it name the stroke. */
export function StrokeIcon({ kind }: { readonly kind: StrokeKind }) {
  const { line, head, widthPx } = PATHS[kind];
  return (
    <svg width="44" height="22" viewBox="0 0 44 22" fill="none" aria-hidden="true">
      <path d={line} stroke="currentColor" strokeWidth={widthPx} strokeLinecap="round" />
      {head ? <path d={head} fill="currentColor" /> : null}
    </svg>
  );
}
