import * as z from 'zod';
import { ID_PATTERN } from '#src/anatomy/ids.ts';
import { parseTarget } from '../read/inline.ts';
import { EVIDENCE_GRADES, RECORD_KINDS } from '../records.ts';

/** The values that frontmatter is made of, and the fields that every record has. */
export const id = z.string().regex(ID_PATTERN, 'must be kebab-case words');
export const text = z.string().trim().min(1, 'must not be empty');
export const plain = text.regex(/^[^[\]*`<>\n]+$/, 'must be plain words without markup');
export const texts = z.array(text).min(1, 'needs at least one entry');
export const keys = z.array(z.string()).min(1, 'needs at least one source key');
export const range = z.tuple([z.number(), z.number()]).refine(([low, high]) => low <= high, {
  message: 'must be [low, high] with low not above high',
});
export const amounts = range.refine(([low]) => low >= 0, { message: 'must not be negative' });
export const recordRef = text.transform((value, context) => {
  const target = parseTarget(value);
  if (target) return target;
  context.addIssue({ code: 'custom', message: `"${value}" must be kind:id, kind one of ${RECORD_KINDS.join(', ')}` });
  return z.NEVER;
});
/** An address of the page with a whole view in it. */
export const view = z.string().regex(/^#\/\S*$/, 'must be an address that starts with #/');
/** Ids of danger signs, the one that matters most here first. */
export const dangers = z.array(id).min(1, 'must name a danger sign of red-flags.yaml');

export const base = {
  title: plain,
  lay: plain,
  latin: plain.nullable().default(null),
  synonyms: z.array(plain).default([]),
  summary: plain,
  structures: z.array(id).default([]),
  evidence: z.enum(EVIDENCE_GRADES),
  reviewDue: z.iso.date('must be a date such as 2027-11-01'),
  picture: z.strictObject({ view, alt: plain }).optional(),
};
