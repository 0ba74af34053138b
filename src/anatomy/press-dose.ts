/** How a ball or a roller is pressed, as a timer needs it. */
export interface PressDose {
  /** How long on one spot, seconds: the shortest and the longest. */
  readonly seconds: readonly [number, number];
  /** How many spots, or sets with a roller. */
  readonly spots: readonly [number, number];
  /** The good hurt, out of 10. */
  readonly hurt: readonly [number, number];
}

/** No spot is pressed for longer, seconds: what one trial tried and what the guides stay within. */
export const LONGEST_PRESS_S = 90;
export const SHORTEST_PRESS_S = 10;
/** As much as this out of 10 is too much, whatever the page says. */
export const TOO_MUCH_HURT = 7;
export const MOST_HURT = 10;
export const MOST_SPOTS = 6;
