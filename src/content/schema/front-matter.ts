import * as z from 'zod';
import { ADVICE_TOPICS, EXERCISE_TYPES, type RecordKind, type SectionKey } from '../records.ts';
import { ball } from './ball.ts';
import { base, dangers, id, plain, recordRef, text, texts, view } from './fields.ts';
import { exerciseFigure, figure, positionFigures } from './figure.ts';
import { point } from './point.ts';
import { jointAngle } from './pose.ts';
import { pressDose } from './press-dose.ts';
import { stroke } from './stroke.ts';
import { strip } from './tape.ts';

/** What the frontmatter of each kind holds, before its texts are read as Markdown. */
export const MAX_KEYS = 25;

/** A tour is a walk, not a lecture. */
const STOPS = { fewest: 6, most: 9 };

const technique = {
  ...base,
  structures: z.array(id).min(1, 'a technique must name a structure'),
  cautions: texts,
  dangers,
  stop: texts,
  steps: texts,
  dose: text,
};

export const FRONT_MATTER = {
  structure: z.strictObject({
    ...base,
    does: plain,
    full: z.boolean().default(false),
    facts: z.record(plain, text).default({}),
  }),
  condition: z.strictObject({
    ...base,
    feels: text,
    who: text,
    lasts: text,
    dangers,
    techniques: z.array(recordRef).default([]),
  }),
  release: z
    .strictObject({
      ...technique,
      tool: plain,
      spot: text,
      spotAt: point.nullable(),
      ball: ball.nullable(),
      direction: plain,
      positions: z.strictObject({ wall: text.optional(), floor: text.optional(), side: text.optional() }),
      figures: positionFigures,
      timer: pressDose.nullable(),
    })
    .refine(({ spotAt, ball }) => (spotAt === null) === (ball === null), {
      message: 'a ball needs a spot, and a spot a ball',
      path: ['ball'],
    })
    .refine(({ structures, ball }) => ball?.into.every((muscle) => structures.includes(muscle)) ?? true, {
      message: 'a ball presses into structures of the record only',
      path: ['ball'],
    }),
  massage: z
    .strictObject({
      ...technique,
      strokes: z.array(plain).min(1),
      strokesAt: z.array(stroke).min(1, 'needs at least one stroke that is drawn'),
      expect: text,
    })
    .refine(({ structures, strokesAt }) => strokesAt.every(({ muscle }) => structures.includes(muscle)), {
      message: 'each muscle is one of the structures of the massage',
      path: ['strokesAt'],
    }),
  taping: z.strictObject({
    ...technique,
    bodyPosition: plain,
    figure,
    strips: z.array(strip).min(1, 'needs at least one strip'),
    wear: plain,
    removal: plain,
  }),
  exercise: z
    .strictObject({
      ...technique,
      type: z.enum(EXERCISE_TYPES),
      pose: z.array(jointAngle),
      figure: exerciseFigure,
      easier: text,
      harder: text,
    })
    .refine(({ type, pose }) => type === 'endurance' || pose.length > 0, {
      message: 'only an exercise of type endurance goes without a pose',
      path: ['pose'],
    })
    .refine(({ pose, figure }) => figure.start !== null || pose.every(({ fromDeg }) => fromDeg === null), {
      message: 'an exercise that moves has a figure of its start',
      path: ['figure', 'start'],
    }),
  advice: z.strictObject({ ...base, topic: z.enum(ADVICE_TOPICS), cautions: texts.default([]) }),
  question: z.strictObject(base),
  tour: z.strictObject({
    ...base,
    minutes: z.int().min(1),
    stops: z
      .array(z.strictObject({ title: plain, view, text }))
      .min(STOPS.fewest, `needs at least ${STOPS.fewest} stops`)
      .max(STOPS.most, `has at most ${STOPS.most} stops`),
  }),
} as const satisfies Record<RecordKind, z.ZodType>;

/** The sections that a page of a kind cannot go without. */
export function neededSections(kind: RecordKind, full: boolean): readonly SectionKey[] {
  switch (kind) {
    case 'condition':
      return ['overview', 'why', 'how', 'evidence', 'help'];
    case 'structure':
      return full ? ['overview', 'why', 'evidence', 'help'] : ['overview'];
    case 'question':
    case 'tour':
      return ['overview'];
    default:
      return ['overview', 'evidence'];
  }
}
