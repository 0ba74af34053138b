import type { StripShape } from '#src/anatomy/tape-strip.ts';

/** How each shape is cut, in a 44 by 22 box. */
const PATHS: Readonly<Record<StripShape, string>> = {
  I: 'M4 11h36',
  Y: 'M4 11h14M18 11c6 0 8-6 22-6M18 11c6 0 8 6 22 6',
  X: 'M16 11h12M16 11c-4 0-6-6-12-6M16 11c-4 0-6 6-12 6M28 11c4 0 6-6 12-6M28 11c4 0 6 6 12 6',
  fan: 'M4 11h10M14 11c6 0 10-8 26-8M14 11c6 0 10-3 26-3M14 11c6 0 10 3 26 3M14 11c6 0 10 8 26 8',
};

/** A drawing for the eye only: the words beside it name the shape. */
export function StripShapeIcon({ shape }: { readonly shape: StripShape }) {
  return (
    <svg width="44" height="22" viewBox="0 0 44 22" fill="none" aria-hidden="true">
      <path d={PATHS[shape]} stroke="currentColor" strokeWidth={shape === 'I' ? 7 : 3.5} strokeLinecap="round" />
    </svg>
  );
}
