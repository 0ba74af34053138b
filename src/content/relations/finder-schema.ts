import * as z from 'zod';
import { QUESTIONS } from '#src/relations/finder/knowledge.ts';
import { id, keys, plain } from '../schema/fields.ts';

/** The shapes of the lists that the pain finder reads; what each field means stands in this folder's README. */
const ids = z.array(id).default([]);
const points = z.record(id, z.number().positive('points are more than 0')).default({});

export const SYMPTOMS = z.array(
  z.strictObject({ id, asks: z.enum(QUESTIONS), name: plain, words: plain, stops: ids, warns: ids, sources: keys }),
);

export const BEDSIDE_TESTS = z.array(z.strictObject({ id, name: plain, how: plain, says: plain, sources: keys }));

export const PATTERNS = z.array(
  z
    .strictObject({
      id,
      condition: id.optional(),
      structure: id.optional(),
      each: z.literal('muscle').optional(),
      show: id.optional(),
      main: ids,
      spill: ids,
      muscles: ids,
      nerves: ids,
      fits: points,
      against: points,
      needs: ids,
      rare: z.number().nonnegative().default(0),
      tests: z.record(id, plain).default({}),
      check: ids,
      sources: keys,
    })
    .refine(({ condition, structure, each }) => [condition, structure, each].filter(Boolean).length === 1, {
      message: 'must name a condition, a structure or each muscle, and one of them only',
    })
    .refine(({ each, show }) => (each === undefined) === (show !== undefined), {
      message: 'must say what to show in 3D',
    }),
);
