import * as z from 'zod';
import { type JointAngle, POSE_MOTIONS, type PoseJoint } from '#src/anatomy/pose.ts';
import { range } from './fields.ts';

const JOINTS = Object.keys(POSE_MOTIONS) as [PoseJoint, ...PoseJoint[]];
const motions = [...new Set(Object.values(POSE_MOTIONS).flat())];

/** Farther than this no joint goes, degrees. */
const FARTHEST_DEG = 180;

const oneAngle = z.number().transform((angle): [number, number] => [angle, angle]);
const angle = z
  .union([oneAngle, range], 'must be degrees, or [low, high] with low not above high')
  .refine(([low, high]) => Math.max(-low, high) <= FARTHEST_DEG, { message: 'is more than a joint can turn' });

/** One joint of a pose, degrees. */
export const jointAngle = z
  .strictObject({
    joint: z.enum(JOINTS),
    side: z.enum(['own', 'other', 'both']),
    motion: z.enum(motions),
    to: angle,
    from: angle.optional(),
  })
  .superRefine(({ joint, motion }, context) => {
    const possible: readonly string[] = POSE_MOTIONS[joint];
    if (possible.includes(motion)) return;
    context.addIssue({ code: 'custom', message: `a ${joint} has ${possible.join(', ')}`, path: ['motion'] });
  })
  .transform(({ to, from, ...rest }): JointAngle => ({ ...rest, toDeg: to, fromDeg: from ?? null }));
