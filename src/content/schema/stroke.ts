import * as z from 'zod';
import { STROKE_KINDS } from '#src/anatomy/massage-stroke.ts';
import { id } from './fields.ts';
import { point } from './point.ts';

/** `{ kind: gliding, muscle: gluteus-maximus, along: [Point, Point] }`; pressure has one point. */
export const stroke = z
  .strictObject({ kind: z.enum(STROKE_KINDS), muscle: id, along: z.array(point).min(1) })
  .superRefine(({ kind, along }, context) => {
    const isSpot = kind === 'pressure';
    if (isSpot === (along.length === 1)) return;
    context.addIssue({
      code: 'custom',
      message: `a stroke of kind ${kind} has ${isSpot ? 'one point' : 'two points or more'}`,
    });
  });
