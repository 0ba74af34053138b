import type { BodyFigure } from '#src/anatomy/body/body-figure.ts';

/** A person who only stands there. */
export const STANDING_FIGURE: BodyFigure = {
  stance: 'standing',
  view: 'side',
  aboveDeg: 0,
  turnDeg: 0,
  angles: [],
  leanDeg: null,
  hands: {},
  rest: [],
  lift: [],
  tool: null,
  region: [],
  alt: 'A person stands.',
};
