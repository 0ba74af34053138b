import * as z from 'zod';
import { STRIP_SHAPES, type TapeStrip } from '#src/anatomy/tape-strip.ts';
import { amounts, plain } from './fields.ts';
import { point } from './point.ts';

const USUAL_WIDTH_CM = 5;
/** The cuts that end in tails; the others are one band from start to end. */
const TAILED: readonly string[] = ['Y', 'X', 'fan'];

const words = { anchor: plain, path: plain, end: plain };

const zone = z.strictObject({
  part: z.enum(['anchor', 'middle', 'end']),
  cm: z.number().positive().nullable().default(null),
  percent: amounts,
});

/** A piece of tape with its course over the skin. */
export const strip = z
  .strictObject({
    shape: z.enum(STRIP_SHAPES),
    lengthCm: amounts,
    widthCm: z.number().positive().default(USUAL_WIDTH_CM),
    laid: z.enum(['from-anchor', 'middle-out']),
    ...words,
    from: point,
    via: z.array(point).default([]),
    to: point.optional(),
    tails: z
      .array(z.strictObject({ via: z.array(point).default([]), to: point }))
      .min(2, 'needs two tails')
      .optional(),
    zones: z.array(zone).min(1, 'needs at least one zone'),
  })
  .superRefine(({ shape, to, tails }, context) => {
    const tailed = TAILED.includes(shape);
    const sound = tailed ? tails && !to : to && !tails;
    const reason = tailed ? 'has tails, each with via and to, and no to of its own' : 'has a to and no tails';
    if (!sound) context.addIssue({ code: 'custom', message: `a strip of shape ${shape} ${reason}` });
  })
  .transform(({ from, via, to, tails, ...strip }): Omit<TapeStrip, 'order'> => {
    return { ...strip, course: { from, via, tails: tails ?? (to ? [{ via: [], to }] : []) } };
  });
