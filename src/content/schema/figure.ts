import * as z from 'zod';
import { type BodyFigure, LIMBS, TOOLS, VIEWS } from '#src/anatomy/body/body-figure.ts';
import { FLAT_PARTS, PART_NAMES } from '#src/anatomy/body/flesh.ts';
import { BODY_MOTIONS, type BodyJoint } from '#src/anatomy/body/joints.ts';
import { PLACES, type Place } from '#src/anatomy/body/places.ts';
import { type PlaceOnBody, type PutOn, SURFACES } from '#src/anatomy/body/stance.ts';
import { STANCES, type StanceName } from '#src/anatomy/body/stances.ts';
import { plain } from './fields.ts';
import { anatomical } from './pose.ts';

/** The names of a table, for an `enum` whose message lists them. */
function names<Name extends string>(table: Readonly<Record<Name, unknown>>): [Name, ...Name[]] {
  return Object.keys(table) as [Name, ...Name[]];
}

function oneOf<Name extends string>(all: readonly [Name, ...Name[]], what: string) {
  return z.enum(all, { error: ({ input }) => `no ${what} "${String(input)}"; one of ${all.join(', ')}` });
}

const place = oneOf<Place>(names(PLACES), 'place on the body');
const placeOnBody = z
  .union([
    place.transform((at) => ({ at, side: 'own' as const })),
    z.strictObject({ at: place, side: z.enum(['own', 'other']).default('own') }),
  ])
  .transform(({ at, side }): PlaceOnBody => ({ place: at, side }));
const surface = z.enum(SURFACES);
const putOn: z.ZodType<PutOn> = z.unknown().transform((value, context): PutOn => {
  const result = (typeof value === 'string' ? surface : placeOnBody).safeParse(value);
  if (result.success) return result.data;
  for (const { message } of result.error.issues) context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const angle = z
  .strictObject({
    joint: oneOf<BodyJoint>(names(BODY_MOTIONS), 'joint'),
    side: z.enum(['own', 'other', 'both']).default('both'),
    motion: z.string(),
    to: z.number(),
  })
  .superRefine(({ joint, motion, to }, context) => anatomical({ joint, motion, angles: { to: [to] } }, context))
  .transform(({ to, ...rest }) => ({ ...rest, deg: to }));

/** A sole or a hand can lie flat on a surface; on the body lies a piece of it. */
function onePiece({ part, on }: { part: string; on: PutOn }): boolean {
  return typeof on === 'string' || !Object.keys({ ...FLAT_PARTS, tool: [] }).some((name) => part.startsWith(name));
}

const MOST = { aboveDeg: 70, turnDeg: 60 };

const fields = {
  stance: oneOf<StanceName>(names(STANCES), 'stance'),
  view: oneOf(VIEWS, 'view').optional(),
  above: z.number().min(0).max(MOST.aboveDeg).optional(),
  turn: z.number().min(-MOST.turnDeg).max(MOST.turnDeg).optional(),
  lean: z.tuple([z.number(), z.number(), z.number()]).optional(),
  joints: z.array(angle).optional(),
  hands: z.strictObject({ own: putOn.optional(), other: putOn.optional() }).optional(),
  rest: z
    .array(
      z
        .strictObject({ part: oneOf(['tool', ...PART_NAMES], 'part of the body'), on: putOn })
        .refine(onePiece, { message: 'only one piece of it can be put on the body: a heel, a palm' }),
    )
    .optional(),
  lift: z.array(z.enum(LIMBS)).optional(),
  tool: z.strictObject({ is: z.enum(TOOLS), at: place }).optional(),
  region: z.array(placeOnBody).optional(),
  alt: plain,
};
const sketch = z.strictObject(fields);
type Sketch = z.output<typeof sketch>;

/** A figure has to have what its stance leans on, and its stance what the figure is put on. */
function sound({ stance, tool, hands = {}, rest = [] }: Sketch, context: z.core.$RefinementCtx): void {
  const { touch, wall, seatCm, tableCm, stepCm } = STANCES[stance];
  const needsTool = touch.some(([part]) => part === 'tool');
  if (needsTool && !tool)
    context.addIssue({ code: 'custom', message: `stance ${stance} needs a tool`, path: ['tool'] });
  const there = { floor: true, wall, seat: seatCm, table: tableCm, step: stepCm };
  for (const on of [hands.own, hands.other, ...rest.map((one) => one.on)]) {
    if (typeof on !== 'string' || there[on]) continue;
    context.addIssue({ code: 'custom', message: `stance ${stance} has no ${on}` });
  }
}

function figureOf(raw: Sketch): BodyFigure {
  const { stance, view = 'side', above = 0, turn = 0, lean = null, joints = [], hands = {}, rest = [] } = raw;
  const { lift = [], tool, region = [], alt } = raw;
  const held = Object.fromEntries(Object.entries(hands).filter(([, on]) => on !== undefined));
  return {
    ...{ stance, view, aboveDeg: above, turnDeg: turn, leanDeg: lean, angles: joints, hands: held, rest, lift },
    ...{ tool: tool ? { kind: tool.is, place: tool.at } : null, region, alt },
  };
}

/** One drawn body: where it begins, and what departs from that. */
export const figure = sketch.superRefine(sound).transform(figureOf);

/** The figures of a release, position by position; a position with two ways has a list. */
const oneOrMore = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(figure).min(1)).optional();
export const positionFigures = z.strictObject({ wall: oneOrMore, floor: oneOrMore, side: oneOrMore }).default({});

/** The figure of an exercise; `start` says only what is not as at the end. */
export const exerciseFigure = z
  .strictObject({ ...fields, start: sketch.partial().extend({ alt: plain }).optional() })
  .transform(({ start, ...end }, context) => {
    const first = start && Object.assign({}, end, start);
    for (const one of [end, first]) if (one) sound(one, context);
    return { end: figureOf(end), start: first ? figureOf(first) : null };
  });
