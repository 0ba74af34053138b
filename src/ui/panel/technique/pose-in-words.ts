import type { JointAngle, PoseJoint } from '#src/anatomy/pose.ts';
import { pose as words } from '#src/words/en/pose.ts';

export interface PoseSide {
  /** Which side is meant, or the low back. */
  readonly side: string;
  readonly joints: readonly { readonly name: string; readonly motions: readonly string[] }[];
}

/** A motion out of the middle, its opposite, and neither. */
interface MotionWords {
  readonly plus: string;
  readonly minus: string;
  readonly none: string;
}

type Range = readonly [number, number];

/** A pose as words: "Hip bent 90°, turned out 45°", side by side and joint by joint in the order of the record. */
export function poseInWords(pose: readonly JointAngle[]): readonly PoseSide[] {
  const sides = new Map<string, Map<string, string[]>>();
  for (const angle of pose) {
    const side = angle.joint === 'lumbar-spine' ? words.spine : words.sides[angle.side];
    const joints = sides.get(side) ?? new Map<string, string[]>();
    const name = words.joints[angle.joint];
    joints.set(name, [...(joints.get(name) ?? []), motionInWords(angle)]);
    sides.set(side, joints);
  }
  return [...sides].map(([side, joints]) => ({
    side,
    joints: [...joints].map(([name, motions]) => ({ name, motions })),
  }));
}

function motionInWords({ joint, motion, toDeg, fromDeg }: JointAngle): string {
  const motions: Readonly<Record<PoseJoint, Readonly<Record<string, MotionWords>>>> = words.motions;
  const named = motions[joint][motion];
  if (!named) return '';
  const end = held(named, toDeg);
  return fromDeg ? words.moved(held(named, fromDeg), end) : end;
}

/** A range on both sides of the middle is named by the side on which it reaches farther. */
function held(named: MotionWords, [low, high]: Range): string {
  if (low === 0 && high === 0) return named.none;
  const opposite = low + high < 0;
  const [near, far] = opposite ? [Math.abs(Math.min(high, 0)), Math.abs(low)] : [Math.max(low, 0), high];
  return words.held(opposite ? named.minus : named.plus, words.angle(near, far));
}
