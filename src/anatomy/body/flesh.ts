import type { Vec3 } from '../frame.ts';
import { type Bones, type Frame, isSided, outward } from './build.ts';
import type { BodySide } from './joints.ts';
import { dot, plus, turned } from './turn.ts';

/** An ellipsoid: its centre and its three half axes, cm. */
export interface Ball {
  readonly centre: Vec3;
  readonly axes: readonly [Vec3, Vec3, Vec3];
}
export type Balls = ReadonlyMap<string, Ball>;

/** Where it sits in its frame, away from the midline in the first number, and its half axes, cm. */
interface BallShape {
  readonly frame: Frame;
  readonly at: Vec3;
  readonly half: Vec3;
  /** In the midline, though its frame has sides or the other way round. */
  readonly paired: boolean;
}

const round = (frame: Frame, at: Vec3, half: number): BallShape => ball(frame, at, [half, half, half]);
const ball = (frame: Frame, at: Vec3, half: Vec3): BallShape => ({ frame, at, half, paired: isSided(frame) });
const pair = (shape: BallShape): BallShape => ({ ...shape, paired: true });

/** What the body is made of. estimate: widths and depths of an average adult. */
const SHAPES = {
  pelvis: ball('pelvis', [0, 4.5, -0.5], [15, 9.5, 9.8]),
  buttock: pair(round('pelvis', [7.2, -2, -3.4], 8.2)),
  waist: ball('waist', [0, 3, 1.2], [12.4, 8, 9]),
  ribs: ball('ribs', [0, 7.5, 0.8], [13.8, 10, 10.2]),
  chest: ball('chest', [0, 6, 0.4], [13.4, 7, 8.6]),
  yoke: pair(round('chest', [12, 12.5, -0.6], 4.6)),
  neck: round('neck', [0, 0, 0], 5.2),
  nape: round('head', [0, 0.5, 0], 4.9),
  head: ball('head', [0, 11, 1.4], [7.6, 10.3, 9.4]),
  chin: ball('head', [0, 4, 4.4], [5, 4, 4.6]),
  hip: round('thigh', [0.2, -2.5, 0], 8.6),
  knee: round('shank', [0, 0, 0], 5.5),
  calf: round('shank', [0.4, -12, -1.3], 5.6),
  ankle: round('shank', [0, -40.5, -0.2], 3.5),
  heel: round('foot', [0, -3.6, -3.8], 3.1),
  toes: ball('foot', [0.3, -5, 12.3], [4.2, 1.7, 6]),
  shoulder: round('upper-arm', [0, 0, 0], 5.4),
  elbow: round('forearm', [0, 0, 0], 3.9),
  forearm: round('forearm', [0, -6, 0], 4.1),
  wrist: round('forearm', [0, -24, 0], 2.7),
  palm: ball('hand', [0, -5, 0], [1.9, 5.5, 4]),
  fingers: ball('hand', [0, -13.2, 0.4], [1.4, 4.6, 3.1]),
} as const satisfies Record<string, BallShape>;
export type BallName = keyof typeof SHAPES;

const SIDES: readonly BodySide[] = ['own', 'other'];

/** Heel and toes, and palm and fingers: what lies flat together. */
export const FLAT_PARTS = { sole: ['heel', 'toes'], hand: ['palm', 'fingers'] } as const;

/** Every part that can be put on something. */
export const PART_NAMES = Object.entries({ ...SHAPES, ...FLAT_PARTS }).flatMap(sidedNames) as [string, ...string[]];

/** The flesh on the bones, by name and side: `knee-own`, `pelvis`. */
export function fleshOut(bones: Bones): Balls {
  const balls = new Map<string, Ball>();
  for (const [name, shape] of Object.entries(SHAPES)) {
    if (!shape.paired) balls.set(name, ballAt(bones, shape, 'own'));
    else for (const side of SIDES) balls.set(`${name}-${side}`, ballAt(bones, shape, side));
  }
  return balls;
}

function ballAt(bones: Bones, { frame, at, half }: BallShape, side: BodySide): Ball {
  const bone = boneOf(bones, frame, side);
  const [x, y, z] = bone.turn;
  const centre = plus(bone.origin, turned(bone.turn, [outward(side) * at[0], at[1], at[2]]));
  return { centre, axes: [scaled(x, half[0]), scaled(y, half[1]), scaled(z, half[2])] };
}

/** The bone of a frame on a side. */
export function boneOf(bones: Bones, frame: Frame, side: BodySide) {
  const bone = bones.get(isSided(frame) ? `${frame}-${side}` : frame);
  if (!bone) throw new Error(`no bone ${frame}`);
  return bone;
}

/** The ball of a name, or a reason that names it. */
export function ballOf(balls: Balls, name: string): Ball {
  const found = balls.get(name);
  if (!found) throw new Error(`no part of the body is called "${name}"`);
  return found;
}

/** How far a ball reaches from its centre in a direction, cm. */
export function reach({ axes }: Ball, direction: Vec3): number {
  return Math.hypot(dot(axes[0], direction), dot(axes[1], direction), dot(axes[2], direction));
}

/** A ball that is the same all round. */
export function sphere(centre: Vec3, radiusCm: number): Ball {
  return {
    centre,
    axes: [
      [radiusCm, 0, 0],
      [0, radiusCm, 0],
      [0, 0, radiusCm],
    ],
  };
}

function scaled(a: Vec3, times: number): Vec3 {
  return [a[0] * times, a[1] * times, a[2] * times];
}

function sidedNames([name, shape]: readonly [string, BallShape | readonly string[]]): readonly string[] {
  return 'frame' in shape && !shape.paired ? [name] : SIDES.map((side) => `${name}-${side}`);
}
