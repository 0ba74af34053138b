/** The movements that a joint can be put into; flexion of the ankle lifts the toes. */
export const POSE_MOTIONS = {
  hip: ['flexion', 'abduction', 'external-rotation'],
  knee: ['flexion'],
  ankle: ['flexion'],
  'lumbar-spine': ['flexion', 'side-bend', 'external-rotation'],
  shoulder: ['flexion', 'abduction', 'external-rotation'],
} as const;
export type PoseJoint = keyof typeof POSE_MOTIONS;
export type PoseMotion = (typeof POSE_MOTIONS)[PoseJoint][number];

/**
 * One joint of a pose. Degrees from standing straight: flexion, abduction and external rotation are positive,
 * extension, adduction and internal rotation negative; the spine bends and turns to the own side.
 */
export interface JointAngle {
  readonly joint: PoseJoint;
  readonly side: 'own' | 'other' | 'both';
  readonly motion: PoseMotion;
  /** Low and high; the same where one angle is meant. */
  readonly toDeg: readonly [number, number];
  /** Where the movement starts; null where the joint is held still. */
  readonly fromDeg: readonly [number, number] | null;
}
