import { POSE_MOTIONS } from '../pose.ts';

/** What a drawn body can do besides the movements that an exercise names. */
export const BODY_MOTIONS = {
  ...POSE_MOTIONS,
  'upper-back': ['flexion'],
  neck: ['flexion', 'side-bend', 'external-rotation'],
  elbow: ['flexion'],
  forearm: ['external-rotation'],
  wrist: ['flexion'],
} as const;
export type BodyJoint = keyof typeof BODY_MOTIONS;

type Range = readonly [lowDeg: number, highDeg: number];

/**
 * How far a joint of a supple adult goes, degrees. estimate: rounded outward from common tables of joint motion, and
 * with what pelvis and shoulder girdle add. A pose beyond these is a slip of the pen.
 */
export const JOINT_RANGES_DEG: Readonly<Record<BodyJoint, Readonly<Record<string, Range>>>> = {
  hip: { flexion: [-25, 135], abduction: [-40, 60], 'external-rotation': [-55, 90] },
  knee: { flexion: [-5, 155] },
  ankle: { flexion: [-55, 35] },
  'lumbar-spine': { flexion: [-35, 65], 'side-bend': [-35, 35], 'external-rotation': [-25, 25] },
  shoulder: { flexion: [-60, 180], abduction: [-50, 180], 'external-rotation': [-90, 90] },
  'upper-back': { flexion: [-15, 45] },
  neck: { flexion: [-50, 55], 'side-bend': [-40, 40], 'external-rotation': [-70, 70] },
  elbow: { flexion: [-5, 150] },
  forearm: { 'external-rotation': [-90, 90] },
  wrist: { flexion: [-85, 80] },
};

const MIDLINE: readonly BodyJoint[] = ['lumbar-spine', 'upper-back', 'neck'];

export type BodySide = 'own' | 'other';

/** One movement of one joint on one side; the spine has the own side only. */
export interface Movement {
  readonly joint: BodyJoint;
  readonly side: BodySide;
  readonly motion: string;
  readonly rangeDeg: Range;
}

/** Every movement of the body, in a fixed order. */
export const MOVEMENTS: readonly Movement[] = (Object.keys(BODY_MOTIONS) as BodyJoint[]).flatMap((joint) => {
  const sides: readonly BodySide[] = MIDLINE.includes(joint) ? ['own'] : ['own', 'other'];
  return sides.flatMap((side) =>
    BODY_MOTIONS[joint].map((motion): Movement => {
      return { joint, side, motion, rangeDeg: JOINT_RANGES_DEG[joint][motion] ?? [0, 0] };
    }),
  );
});

/** An angle of a drawn body, degrees; sides and signs as in `JointAngle`. */
export interface BodyAngle {
  readonly joint: BodyJoint;
  readonly side: BodySide | 'both';
  readonly motion: string;
  readonly deg: number;
}

/** The places in `MOVEMENTS` that an angle sets. */
export function movementsOf({ joint, side, motion }: Omit<BodyAngle, 'deg'>): readonly number[] {
  const wanted = MIDLINE.includes(joint) ? 'own' : side;
  return MOVEMENTS.flatMap((movement, index) => {
    const fits = movement.joint === joint && movement.motion === motion;
    return fits && (wanted === 'both' || movement.side === wanted) ? [index] : [];
  });
}

/** A bend or turn of the spine to the other side is the negative of one to the own side. */
export function turnsToSide(joint: BodyJoint, motion: string): boolean {
  return MIDLINE.includes(joint) && motion !== 'flexion';
}
