import * as z from 'zod';
import { type BodyJoint, JOINT_RANGES_DEG } from '#src/anatomy/body/joints.ts';
import { type JointAngle, POSE_MOTIONS, type PoseJoint } from '#src/anatomy/pose.ts';
import { range } from './fields.ts';

const JOINTS = Object.keys(POSE_MOTIONS) as [PoseJoint, ...PoseJoint[]];
const motions = [...new Set(Object.values(POSE_MOTIONS).flat())];

const oneAngle = z.number().transform((angle): [number, number] => [angle, angle]);
const angle = z.union([oneAngle, range], 'must be degrees, or [low, high] with low not above high');

/** Says which movements a joint has, and how far it goes, when an angle is none of that. */
export function anatomical(
  { joint, motion, angles }: { joint: BodyJoint; motion: string; angles: Readonly<Record<string, readonly number[]>> },
  context: z.core.$RefinementCtx,
): void {
  const ranges = JOINT_RANGES_DEG[joint];
  const motionRange = ranges[motion];
  if (!motionRange) {
    const possible = Object.keys(ranges).join(', ');
    context.addIssue({ code: 'custom', message: `a ${joint} has ${possible}`, path: ['motion'] });
    return;
  }
  const [least, most] = motionRange;
  for (const [field, degs] of Object.entries(angles)) {
    if (degs.every((deg) => deg >= least && deg <= most)) continue;
    const message = `is more than a joint can turn: ${motion} of a ${joint} is ${least} to ${most} degrees`;
    context.addIssue({ code: 'custom', message, path: [field] });
  }
}

/** One joint of a pose, degrees. */
export const jointAngle = z
  .strictObject({
    joint: z.enum(JOINTS),
    side: z.enum(['own', 'other', 'both']),
    motion: z.enum(motions),
    to: angle,
    from: angle.optional(),
  })
  .superRefine(({ joint, motion, to, from = [] }, context) =>
    anatomical({ joint, motion, angles: { to, from } }, context),
  )
  .transform(({ to, from, ...rest }): JointAngle => ({ ...rest, toDeg: to, fromDeg: from ?? null }));
