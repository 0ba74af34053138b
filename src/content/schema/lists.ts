import * as z from 'zod';
import { id, keys, plain, recordRef, text } from './fields.ts';

/** `sources.yaml`. */
export const SOURCES = z.record(
  z.string().regex(/^[A-Za-z0-9-]+$/, 'a key is letters, digits and hyphens'),
  z.strictObject({
    title: plain,
    level: z.enum(['A', 'B', 'M', 'G']),
    doi: z.string().regex(/^10\./, 'a doi starts with 10.').optional(),
    url: z.url().optional(),
  }),
);

/** `red-flags.yaml`. */
export const RED_FLAGS = z.array(
  z.strictObject({
    id,
    concern: plain,
    brief: plain.max(70, 'must fit one line: 70 letters at the most'),
    sign: plain,
    action: plain,
    urgency: z.enum(['now', 'today', 'soon']),
    sources: keys,
  }),
);

/** `glossary.yaml`. */
export const GLOSSARY = z.array(
  z.strictObject({ id, term: plain, also: z.array(plain).default([]), means: plain, sources: keys }),
);

const claim = z.int().positive();

/** `coverage.yaml`. */
export const COVERAGE = z.array(
  z.union(
    [z.strictObject({ claim, record: recordRef, paragraph: text }), z.strictObject({ claim, leftOut: text })],
    'must be { claim, record, paragraph } or { claim, leftOut }',
  ),
);
