import * as z from 'zod';
import { BALL_TOOLS, type BallPress, PRESS_WAYS, type PressWay } from '#src/anatomy/ball.ts';
import { id } from './fields.ts';

const OPPOSITE: Readonly<Record<PressWay, PressWay>> = {
  forward: 'back',
  back: 'forward',
  up: 'down',
  down: 'up',
  inward: 'outward',
  outward: 'inward',
};

const ways = z
  .partialRecord(z.enum(PRESS_WAYS), z.number().positive())
  .refine((press) => Object.keys(press).length > 0, { message: 'a press goes some way' })
  .refine((press) => PRESS_WAYS.every((way) => !(press[way] && press[OPPOSITE[way]])), {
    message: 'a press cannot go two opposite ways',
  });

/** `{ tool: tennis, press: { forward: 1, up: 0.2 }, into: [piriformis] }` */
export const ball: z.ZodType<BallPress> = z
  .strictObject({
    tool: z.enum(BALL_TOOLS),
    press: ways,
    into: z.array(id).min(1, 'a ball presses into a muscle'),
  })
  .transform(({ tool, press, into }): BallPress => ({ tool, press: press as BallPress['press'], into }));
