import * as z from 'zod';
import { VARIANTS } from '#src/anatomy/sciatic-variant.ts';
import type { SkinStroke } from '#src/anatomy/skin-paint.ts';
import { id, keys, plain } from '../schema/fields.ts';
import { point } from '../schema/point.ts';

/** The shapes of `content/en/relations/*.yaml`; what each field means stands in this folder's README. */
const ids = z.array(id).default([]);
const someIds = z.array(id).min(1, 'needs at least one id');

/** A part of the skin: a way over it as wide as twice the radius, cm. */
const stroke = z
  .strictObject({ way: z.array(point).min(1, 'needs at least one point'), radius: z.number().positive() })
  .transform(({ way, radius }): SkinStroke => ({ way, radiusCm: radius }));

export const AREAS = z.array(
  z.strictObject({
    id,
    name: plain,
    strokes: z.array(stroke).min(1, 'needs at least one stroke'),
    beyond: plain.optional(),
    sources: keys,
  }),
);

export const JOINTS = z.array(z.strictObject({ id, name: plain, parts: someIds, sources: keys }));

export const ACTIONS = z.array(z.strictObject({ id, name: plain, joint: id, opposite: id.optional(), sources: keys }));

/** A root, plexus or nerve that the atlas does not show brings its own name. */
const undrawn = plain.optional();

export const ROOTS = z.array(
  z.strictObject({
    root: id,
    name: undrawn,
    from: ids,
    feels: ids,
    tests: plain.optional(),
    reflex: plain.nullable().optional(),
    stretch: plain.nullable().optional(),
    sources: keys,
  }),
);

const squeeze = z.strictObject({ by: someIds, at: point, name: plain, sources: keys });

export const NERVES = z.array(
  z
    .strictObject({
      nerve: id.optional(),
      plexus: id.optional(),
      name: undrawn,
      roots: ids,
      sometimes: ids,
      from: ids,
      feels: ids,
      inside: ids,
      joints: ids,
      pinched: z.array(squeeze).default([]),
      sources: keys,
    })
    .superRefine(({ nerve, plexus }, context) => {
      if ((nerve === undefined) === (plexus === undefined)) {
        context.addIssue({ code: 'custom', message: 'must be a nerve or a plexus, not both' });
      }
    })
    .transform(({ nerve, plexus, ...rest }) => ({
      ...rest,
      id: nerve ?? plexus ?? '',
      kind: nerve === undefined ? ('plexus' as const) : ('nerve' as const),
    })),
);

export const MUSCLES = z.array(
  z.strictObject({
    muscle: id,
    roots: someIds,
    sometimes: ids,
    nerves: ids,
    maybe: ids,
    attaches: someIds,
    actions: z.array(z.strictObject({ id, when: plain.optional() })).min(1, 'needs at least one action'),
    sources: keys,
  }),
);

const meeting = z.strictObject({ root: id, at: point });

export const DISCS = z.array(z.strictObject({ disc: id, usual: meeting, farOut: meeting, sources: keys }));

export const TRIGGER_POINTS = z.array(
  z.strictObject({
    id,
    muscle: id,
    name: plain,
    at: point,
    main: someIds,
    spill: ids,
    words: plain,
    sources: keys,
  }),
);

const part = z.number().positive().max(100, 'is a part of 100');
/** Of 100 limbs. */
const shares = z.tuple([part, part]).refine(([low, high]) => low <= high, { message: 'must be [low, high]' });

/** The six ways of the sciatic nerve past the piriformis, in order, with what studies found. */
export const VARIANT_ROWS = z
  .array(
    z
      .strictObject({
        variant: z.enum(VARIANTS),
        name: plain,
        words: plain,
        pooled: z.strictObject({ share: part, range: shares.optional(), sources: keys }).optional(),
        studies: z.strictObject({ range: shares, sources: keys }).optional(),
        recalled: z.strictObject({ share: part, sources: keys }).optional(),
        sources: keys,
      })
      .refine(({ pooled, studies, recalled }) => pooled ?? studies ?? recalled, {
        message: 'must say how common it is',
      }),
  )
  .refine((rows) => rows.length === 0 || rows.map(({ variant }) => variant).join() === VARIANTS.join(), {
    message: `must list ${VARIANTS.join(', ')} in this order`,
  });
