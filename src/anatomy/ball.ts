/** What people press with. `two-balls` lie in a sock, one on each side of the spine. */
export const BALL_TOOLS = ['tennis', 'lacrosse', 'soft', 'roller', 'two-balls'] as const;
export type BallTool = (typeof BALL_TOOLS)[number];

/** The ways that a press can go in the standing body. */
export const PRESS_WAYS = ['forward', 'back', 'up', 'down', 'inward', 'outward'] as const;
export type PressWay = (typeof PRESS_WAYS)[number];

/** How a release presses. */
export interface BallPress {
  readonly tool: BallTool;
  /** How much of the press goes which way; only their proportion counts. */
  readonly press: Readonly<Partial<Record<PressWay, number>>>;
  /** Base ids of the muscles that it is meant for. */
  readonly into: readonly string[];
}

export interface BallSize {
  readonly diameterMm: number;
  /** Of a roller; null for what is round. */
  readonly lengthMm: number | null;
  /** Made to no rule: sizes differ. */
  readonly varies: boolean;
}

/** Tennis and lacrosse balls are made to a rule; the rest are common sizes. */
export const BALL_SIZES: Readonly<Record<BallTool, BallSize>> = {
  tennis: { diameterMm: 67, lengthMm: null, varies: false },
  lacrosse: { diameterMm: 63, lengthMm: null, varies: false },
  soft: { diameterMm: 70, lengthMm: null, varies: true },
  roller: { diameterMm: 150, lengthMm: 300, varies: true },
  'two-balls': { diameterMm: 67, lengthMm: null, varies: false },
};

/** estimate: how far a ball sinks in when it is drawn to press, mm. */
export const SUNK_MM = 7;
