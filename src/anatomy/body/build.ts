import type { Vec3 } from '../frame.ts';
import { type BodySide, MOVEMENTS } from './joints.ts';
import { NO_TURN, plus, type Turn, turned, turns, turnX, turnY, turnZ } from './turn.ts';

/**
 * A body of plain ellipsoids on a skeleton of straight bones, cm, 170 cm tall. Lengths of thigh, shank, foot, upper
 * arm, forearm and hand are the shares of the height that Drillis and Contini gave (0.245, 0.246, 0.152, 0.186, 0.146,
 * 0.108); the widths and the soft shape are an estimate. Frame as in `frame.ts`; the own side is drawn as the right.
 */
const THIGH_CM = 41.7;
const SHANK_CM = 41.8;
const UPPER_ARM_CM = 31.6;
const FOREARM_CM = 24.8;
const HIP_OUT_CM = 8.5;
const SHOULDER: Vec3 = [15.6, 4.5, -0.5];
/** How much an arm that is raised takes the shoulder with it, cm. */
const SHRUG: Vec3 = [-2, 4.5, 0];

export type Frame =
  | 'pelvis'
  | 'waist'
  | 'ribs'
  | 'chest'
  | 'neck'
  | 'head'
  | 'thigh'
  | 'shank'
  | 'foot'
  | 'upper-arm'
  | 'forearm'
  | 'hand';
const SIDED: readonly Frame[] = ['thigh', 'shank', 'foot', 'upper-arm', 'forearm', 'hand'];

/** Where a bone sits and how it is turned. */
export interface Bone {
  readonly origin: Vec3;
  readonly turn: Turn;
}

/** Name of a frame or a ball with its side: `thigh-own`, `pelvis`. */
export type Bones = ReadonlyMap<string, Bone>;

/** How the whole body lies in space, and the angle of each of `MOVEMENTS`, degrees. */
export interface Posture {
  readonly hipsCm: Vec3;
  /** Forward, toward the own side, and turned to the other side, degrees. */
  readonly leanDeg: Vec3;
  readonly angles: readonly number[];
}

/** The bones of a body in a posture. */
export function placeBones({ hipsCm, leanDeg, angles }: Posture): Bones {
  const angle = (joint: string, motion: string, side: BodySide = 'own') => angles[slot(joint, motion, side)] ?? 0;
  const bones = new Map<string, Bone>();
  const [pitch, roll, yaw] = leanDeg;
  const pelvis = { origin: hipsCm, turn: turns(turnY(yaw), turnX(pitch), turnZ(roll)) };
  bones.set('pelvis', pelvis);
  const lumbar = spineTurn(angle, 'lumbar-spine', 1 / 3);
  const low = next(pelvis, [0, 7, -1.5], lumbar);
  const waist = next(low, [0, 6, 0], lumbar);
  const ribs = next(waist, [0, 6, 0], lumbar);
  const chest = next(ribs, [0, 13, -0.5], turnX(angle('upper-back', 'flexion')));
  const neck = next(chest, [0, 17, -0.5], spineTurn(angle, 'neck', 1 / 2));
  const head = next(neck, [0, 8.5, 0.5], spineTurn(angle, 'neck', 1 / 2));
  for (const [name, bone] of Object.entries({ waist, ribs, chest, neck, head })) bones.set(name, bone);
  for (const side of ['own', 'other'] as const) {
    placeLeg(bones, pelvis, side, (joint, motion) => angle(joint, motion, side));
    placeArm(bones, chest, side, (joint, motion) => angle(joint, motion, side));
  }
  return bones;
}

type AngleOf = (joint: string, motion: string) => number;

function placeLeg(bones: Map<string, Bone>, pelvis: Bone, side: BodySide, angle: AngleOf): void {
  const out = outward(side);
  const thigh = next(pelvis, [out * HIP_OUT_CM, 0, 0], ballTurn(angle, 'hip', out));
  const shank = next(thigh, [0, -THIGH_CM, 0], turnX(angle('knee', 'flexion')));
  const foot = next(shank, [0, -SHANK_CM, 0], turnX(-angle('ankle', 'flexion')));
  bones.set(`thigh-${side}`, thigh).set(`shank-${side}`, shank).set(`foot-${side}`, foot);
}

function placeArm(bones: Map<string, Bone>, chest: Bone, side: BodySide, angle: AngleOf): void {
  const out = outward(side);
  const turn = ballTurn(angle, 'shoulder', out);
  const raised = Math.max(0, 0.2 - turn[1][1]) / 1.2;
  const joint: Vec3 = plus([out * SHOULDER[0], 12, SHOULDER[2]], [out * SHRUG[0], SHRUG[1], SHRUG[2]], raised);
  const arm = next(chest, joint, turn);
  const elbow = turns(turnX(-angle('elbow', 'flexion')), turnY(out * angle('forearm', 'external-rotation')));
  const forearm = next(arm, [0, -UPPER_ARM_CM, 0], elbow);
  const hand = next(forearm, [0, -FOREARM_CM, 0], turnZ(-out * angle('wrist', 'flexion')));
  bones.set(`upper-arm-${side}`, arm).set(`forearm-${side}`, forearm).set(`hand-${side}`, hand);
}

/** Hip and shoulder: bent, then out to the side, then turned about the limb. */
function ballTurn(angle: AngleOf, joint: string, out: number): Turn {
  const bend = turnX(-angle(joint, 'flexion'));
  return turns(bend, turnZ(out * angle(joint, 'abduction')), turnY(out * angle(joint, 'external-rotation')));
}

function spineTurn(angle: AngleOf, joint: string, share: number): Turn {
  const bend = turns(turnX(share * angle(joint, 'flexion')), turnZ(share * angle(joint, 'side-bend')));
  return turns(bend, turnY(-share * angle(joint, 'external-rotation')));
}

function next({ origin, turn }: Bone, offset: Vec3, more: Turn = NO_TURN): Bone {
  return { origin: plus(origin, turned(turn, offset)), turn: turns(turn, more) };
}

/** The own side is the right one, at negative x. */
export function outward(side: BodySide): number {
  return side === 'own' ? -1 : 1;
}

export function isSided(frame: Frame): boolean {
  return SIDED.includes(frame);
}

const SLOTS = new Map(MOVEMENTS.map(({ joint, motion, side }, index) => [`${joint} ${motion} ${side}`, index]));

function slot(joint: string, motion: string, side: BodySide): number {
  return SLOTS.get(`${joint} ${motion} ${side}`) ?? SLOTS.get(`${joint} ${motion} own`) ?? -1;
}
