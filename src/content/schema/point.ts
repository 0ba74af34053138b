import * as z from 'zod';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import { id } from './fields.ts';

const shift = {
  up: z.number().default(0),
  out: z.number().default(0),
  front: z.number().default(0),
};

const landmark = z
  .strictObject({ at: id, side: z.enum(['own', 'other']).default('own'), ...shift })
  .transform(({ at, side, up, out, front }): SkinPoint => {
    return { kind: 'landmark', at, side, shift: { upCm: up, outCm: out, frontCm: front } };
  });

const between = z
  .strictObject({
    get between() {
      return z.tuple([point, point]);
    },
    part: z.number().min(0).max(1),
    ...shift,
  })
  .transform(({ between: ends, part, up, out, front }): SkinPoint => {
    return { kind: 'between', ends, part, shift: { upCm: up, outCm: out, frontCm: front } };
  });

/** `{ at: dimple, up: 2 }` or `{ between: [point, point], part: 0.5 }`, lengths in cm. */
export const point: z.ZodType<SkinPoint> = z.unknown().transform((value, context): SkinPoint => {
  const isBetween = typeof value === 'object' && value !== null && 'between' in value;
  const result = (isBetween ? between : landmark).safeParse(value);
  if (result.success) return result.data;
  for (const { message, path } of result.error.issues) context.addIssue({ code: 'custom', message, path });
  return z.NEVER;
});
