import * as z from 'zod';
import {
  LONGEST_PRESS_S,
  MOST_SPOTS,
  type PressDose,
  SHORTEST_PRESS_S,
  TOO_MUCH_HURT,
} from '#src/anatomy/press-dose.ts';
import { range } from './fields.ts';

const USUAL_HURT = [4, 6] as const;

const within = (least: number, most: number, what: string) =>
  range.refine(([low, high]) => low >= least && high <= most, { message: `${what} must lie from ${least} to ${most}` });

/** What the timer of a release goes by: `{ seconds: [30, 60], spots: [2, 3] }`. */
export const pressDose = z
  .strictObject({
    seconds: within(SHORTEST_PRESS_S, LONGEST_PRESS_S, 'seconds of pressing'),
    spots: within(1, MOST_SPOTS, 'spots'),
    hurt: within(0, TOO_MUCH_HURT - 1, 'the good hurt').default([...USUAL_HURT]),
  })
  .transform((dose): PressDose => dose);
