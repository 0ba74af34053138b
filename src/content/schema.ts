import * as z from 'zod';
import { ID_PATTERN } from '#src/anatomy/ids.ts';
import { parseTarget } from './inline.ts';
import { EVIDENCE_GRADES, RECORD_KINDS, type RecordKind, type SectionKey } from './records.ts';

/** What the frontmatter of each kind holds, before its texts are read as Markdown. */
export const MAX_KEYS = 25;

const id = z.string().regex(ID_PATTERN, 'must be kebab-case words');
const text = z.string().trim().min(1, 'must not be empty');
const plain = text.regex(/^[^[\]*`<>\n]+$/, 'must be plain words without markup');
const texts = z.array(text).min(1, 'needs at least one entry');
const range = z.tuple([z.number().nonnegative(), z.number().nonnegative()]).refine(([low, high]) => low <= high, {
  message: 'must be [low, high] with low not above high',
});
const recordRef = text.transform((value, context) => {
  const target = parseTarget(value);
  if (target) return target;
  context.addIssue({ code: 'custom', message: `"${value}" must be kind:id, kind one of ${RECORD_KINDS.join(', ')}` });
  return z.NEVER;
});

const base = {
  title: plain,
  lay: plain,
  latin: plain.nullable().default(null),
  synonyms: z.array(plain).default([]),
  summary: plain,
  structures: z.array(id).default([]),
  evidence: z.enum(EVIDENCE_GRADES),
  reviewDue: z.iso.date('must be a date such as 2027-11-01'),
};

const technique = {
  ...base,
  structures: z.array(id).min(1, 'a technique must name a structure'),
  cautions: texts,
  stop: texts,
  steps: texts,
  dose: text,
};

const strip = z.strictObject({
  shape: z.enum(['I', 'Y', 'X', 'fan', 'H', 'star']),
  lengthCm: range,
  anchor: plain,
  path: plain,
  end: plain,
  stretchPercent: range,
});

export const FRONT_MATTER = {
  structure: z.strictObject({
    ...base,
    does: plain,
    full: z.boolean().default(false),
    facts: z.record(plain, text).default({}),
  }),
  condition: z.strictObject({
    ...base,
    techniques: z.array(recordRef).default([]),
  }),
  release: z.strictObject({
    ...technique,
    tool: plain,
    spot: text,
    direction: plain,
    positions: z.strictObject({ wall: text.optional(), floor: text.optional(), side: text.optional() }),
  }),
  massage: z.strictObject({ ...technique, strokes: z.array(plain).min(1) }),
  taping: z.strictObject({
    ...technique,
    bodyPosition: plain,
    strips: z.array(strip).min(1, 'needs at least one strip'),
    wear: plain,
    removal: plain,
  }),
  exercise: z.strictObject({ ...technique, easier: text, harder: text }),
} as const satisfies Record<RecordKind, z.ZodType>;

/** The language of the texts: their folder inside `content/`. What has no language, such as the sources, lies beside it. */
const LOCALE = 'en';

/** The folder of each kind inside `content/`. */
export const FOLDERS: Readonly<Record<RecordKind, string>> = {
  structure: `${LOCALE}/structures`,
  condition: `${LOCALE}/conditions`,
  release: `${LOCALE}/releases`,
  massage: `${LOCALE}/massage`,
  taping: `${LOCALE}/tapings`,
  exercise: `${LOCALE}/exercises`,
};

/** The danger signs inside `content/`. */
export const RED_FLAGS_FILE = `${LOCALE}/red-flags.yaml`;

/** The sections that a page of a kind cannot go without. */
export function neededSections(kind: RecordKind, full: boolean): readonly SectionKey[] {
  if (kind === 'condition') return ['overview', 'why', 'how', 'evidence', 'help'];
  if (kind === 'structure') return full ? ['overview', 'why', 'evidence', 'help'] : ['overview'];
  return ['overview', 'evidence'];
}

const keys = z.array(z.string()).min(1, 'needs at least one source key');

export const SOURCES = z.record(
  z.string().regex(/^[A-Za-z0-9-]+$/, 'a key is letters, digits and hyphens'),
  z.strictObject({
    title: plain,
    level: z.enum(['A', 'B', 'M', 'G']),
    doi: z.string().regex(/^10\./, 'a doi starts with 10.').optional(),
    url: z.url().optional(),
  }),
);

export const RED_FLAGS = z.array(
  z.strictObject({
    id,
    concern: plain,
    sign: plain,
    action: plain,
    urgency: z.enum(['now', 'today', 'soon']),
    sources: keys,
  }),
);
