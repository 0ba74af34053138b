import type { Vec3 } from '../frame.ts';
import { type Bones, type Posture, placeBones } from './build.ts';
import { type Ball, type Balls, ballOf, boneOf, FLAT_PARTS, fleshOut, reach, sphere } from './flesh.ts';
import { type BodyAngle, type BodySide, MOVEMENTS, movementsOf, turnsToSide } from './joints.ts';
import { type Place, type Spot, spotAt } from './places.ts';
import { settle } from './settle.ts';
import {
  type PlaceOnBody,
  type PutOn,
  STANCES,
  type Stance,
  type StanceName,
  type Surface,
  type Touch,
  type Wall,
} from './stances.ts';
import { dot, plus, turned } from './turn.ts';

/** From where a figure is seen; `side` is the sore side. */
export const VIEWS = [
  'side',
  'other-side',
  'front',
  'back',
  'front-corner',
  'back-corner',
  'other-front-corner',
] as const;
export type View = (typeof VIEWS)[number];

export const TOOLS = ['ball', 'two-balls', 'roller'] as const;
export type ToolKind = (typeof TOOLS)[number];

/** A limb that is taken off what the stance rests it on. */
export const LIMBS = ['own-leg', 'other-leg', 'own-arm', 'other-arm'] as const;
export type Limb = (typeof LIMBS)[number];

/** How a person stands, sits or lies: all that a drawing needs. The own side is the sore side. */
export interface BodyFigure {
  readonly stance: StanceName;
  readonly view: View;
  /** How far from above it is seen, and turned toward the front, degrees. */
  readonly aboveDeg: number;
  readonly turnDeg: number;
  readonly angles: readonly BodyAngle[];
  /** Forward, toward the own side, turned to the other side; null: as in the stance. */
  readonly leanDeg: Vec3 | null;
  readonly hands: Readonly<Partial<Record<BodySide, PutOn>>>;
  /** `ankle-own` on the other knee. */
  readonly rest: readonly { readonly part: string; readonly on: PutOn }[];
  readonly lift: readonly Limb[];
  readonly tool: { readonly kind: ToolKind; readonly place: Place } | null;
  readonly region: readonly PlaceOnBody[];
  /** What is seen, in words. */
  readonly alt: string;
}

export interface Tool {
  readonly kind: ToolKind;
  /** Two for the two ends of a roller. */
  readonly balls: readonly Ball[];
}

/** A body that has come to rest. */
export interface PosedBody {
  readonly posture: Posture;
  readonly stance: Stance;
  readonly bones: Bones;
  readonly balls: Balls;
  readonly tool: Tool | null;
  /** What rests on what. */
  readonly touches: readonly Touch[];
}

/** Tennis ball and foam roller, cm; how deep the ball sinks into the flesh. */
const BALL_RADIUS_CM = 3.35;
const ROLLER = { radiusCm: 7, halfLengthCm: 16 };
const SINKS_CM = 1;

const MIN_PLAY = {
  namedDeg: 2.5,
  stanceDeg: 12,
  freeDeg: 14,
  touchCm: 0.2,
  sinkCm: 0.4,
  handCm: 0.8,
  holdCm: 2,
  placeCm: 60,
};
/** Flesh gives way by so much before it counts as sunk in. */
const SOFT_CM = 0.5;

/** The body of a figure at rest: it stands on its floor, leans on its wall and holds its hands where they belong. */
export function poseBody(figure: BodyFigure): PosedBody {
  const stance: Stance = STANCES[figure.stance];
  const wishes = wishesOf(figure, stance);
  const lean = figure.leanDeg ?? stance.lean;
  const first: Posture = { hipsCm: startOf(stance.wall), leanDeg: lean, angles: wishes.map(({ deg }) => deg) };
  const touches = [
    ...stance.touch.filter(([part]) => !figure.lift.some((limb) => isOf(part, limb))),
    ...touchesOf(figure, stance),
  ];
  const meetings = meetingsOf(figure, stance);
  const posture = settle(standOn(first), (one) => {
    const body = bodyIn(one, figure, stance, touches);
    return [
      ...one.angles.map((deg, index) => (deg - (wishes[index]?.deg ?? 0)) / (wishes[index]?.play ?? 1)),
      ...one.leanDeg.map((deg, axis) => (deg - (lean[axis] ?? 0)) / stance.leanPlay),
      one.hipsCm[0] / MIN_PLAY.placeCm,
      one.hipsCm[2] / MIN_PLAY.placeCm,
      ...touches.flatMap((touch) => gaps(body, touch).map((gap) => gap / MIN_PLAY.touchCm)),
      ...stance.hold
        .map(([part, axis, cm]) => (ballOf(body.balls, part).centre['xyz'.indexOf(axis)] ?? 0) - cm)
        .map((off) => off / MIN_PLAY.holdCm),
      ...sinkings(body).map((sunk) => Math.min(0, sunk + SOFT_CM) / MIN_PLAY.sinkCm),
      ...meetings.flatMap(({ part, on }) => apart(body, part, on).map((off) => off / MIN_PLAY.handCm)),
    ];
  });
  return bodyIn(posture, figure, stance, touches);
}

function bodyIn(posture: Posture, figure: BodyFigure, stance: Stance, touches: readonly Touch[]): PosedBody {
  const bones = placeBones(posture);
  return { posture, stance, bones, balls: fleshOut(bones), tool: toolOf(figure, bones), touches };
}

function toolOf({ tool }: BodyFigure, bones: Bones): Tool | null {
  if (!tool) return null;
  const { kind, place } = tool;
  if (kind === 'roller') {
    const { at, out } = spotAt(bones, place, 'own');
    const middle = plus(at, out, ROLLER.radiusCm - SINKS_CM);
    const across = turned(boneOf(bones, 'thigh', 'own').turn, [1, 0, 0]);
    const flat: Vec3 = [across[0], 0, across[2]];
    const ends = [-1, 1].map((sign) =>
      sphere(plus(middle, flat, sign * (ROLLER.halfLengthCm - ROLLER.radiusCm)), ROLLER.radiusCm),
    );
    return { kind, balls: ends };
  }
  const sides: readonly BodySide[] = kind === 'two-balls' ? ['own', 'other'] : ['own'];
  const balls = sides.map((side) => {
    const { at, out } = spotAt(bones, place, side);
    return sphere(plus(at, out, BALL_RADIUS_CM - SINKS_CM), BALL_RADIUS_CM);
  });
  return { kind, balls };
}

interface Wish {
  readonly deg: number;
  readonly play: number;
}

/** Where each joint would like to be, and how much it may give. */
function wishesOf({ angles }: BodyFigure, stance: Stance): readonly Wish[] {
  const wishes: Wish[] = MOVEMENTS.map(({ joint, motion, side }) => {
    const deg = stance.angles[`${joint} ${motion} ${side}`] ?? stance.angles[`${joint} ${motion}`];
    return deg === undefined ? { deg: 0, play: MIN_PLAY.freeDeg } : { deg, play: MIN_PLAY.stanceDeg };
  });
  for (const angle of angles) {
    const sign = turnsToSide(angle.joint, angle.motion) && angle.side === 'other' ? -1 : 1;
    for (const index of movementsOf(angle)) wishes[index] = { deg: sign * angle.deg, play: MIN_PLAY.namedDeg };
  }
  return wishes;
}

/** What a figure says of its hands, else its stance, but for an arm that is lifted. */
function handsOf({ hands, lift }: BodyFigure, stance: Stance): BodyFigure['hands'] {
  const usual = Object.entries(stance.hands).filter(([side]) => !lift.some((limb) => limb === `${side}-arm`));
  return { ...Object.fromEntries(usual), ...hands };
}

/** A hand on a surface lies flat; a hand on the body meets its place. */
function touchesOf(figure: BodyFigure, stance: Stance): readonly Touch[] {
  const hands = handsOf(figure, stance);
  const own = (['own', 'other'] as const).flatMap((side): Touch[] => {
    const on = hands[side];
    return typeof on === 'string' ? [[`hand-${side}`, on]] : [];
  });
  return [...own, ...figure.rest.flatMap(({ part, on }): Touch[] => (typeof on === 'string' ? [[part, on]] : []))];
}

function meetingsOf(figure: BodyFigure, stance: Stance) {
  const hands = handsOf(figure, stance);
  const all = [
    ...figure.rest,
    ...(['own', 'other'] as const).map((side) => ({ part: `palm-${side}`, on: hands[side] })),
  ];
  return all.flatMap(({ part, on }) => (typeof on === 'object' ? [{ part, on }] : []));
}

/** How far the centre of a part is from where it would lie on a place of the body, cm. */
function apart({ bones, balls }: PosedBody, part: string, { place, side }: PlaceOnBody): Vec3 {
  const spot: Spot = spotAt(bones, place, side);
  const { centre, axes } = ballOf(balls, part);
  const thickness = Math.min(...axes.map((axis) => Math.hypot(...axis)));
  return plus(centre, plus(spot.at, spot.out, thickness), -1);
}

const FLAT: Readonly<Record<string, readonly string[]>> = FLAT_PARTS;

/** How far above a surface a part is, cm; one number for each of its pieces, negative when it is sunk in. */
export function gaps(body: PosedBody, [part, surface]: Touch): readonly number[] {
  const plane = planeOf(surface, body.stance);
  if (part === 'tool') return (body.tool?.balls ?? []).map((ball) => heightOver(ball, plane));
  const [name = '', side = ''] = part.split('-');
  const pieces = FLAT[name]?.map((piece) => `${piece}-${side}`) ?? [part];
  return pieces.map((piece) => {
    const ball = ballOf(body.balls, piece);
    if (name !== 'hand') return heightOver(ball, plane);
    const thickness = Math.min(...ball.axes.map((axis) => Math.hypot(...axis)));
    return dot(ball.centre, plane.up) - plane.at - thickness;
  });
}

/** How far each part is above floor and wall, cm; negative when it is sunk in. */
export function sinkings(body: PosedBody): readonly number[] {
  const floor = planeOf('floor', body.stance);
  const wall = body.stance.wall ? planeOf('wall', body.stance) : null;
  return [...body.balls].flatMap(([name, ball]) => [
    body.stance.hang.includes(name) ? 0 : heightOver(ball, floor),
    wall ? heightOver(ball, wall) : 0,
  ]);
}

interface Plane {
  readonly up: Vec3;
  readonly at: number;
}

const WALLS: Readonly<Record<Wall, Vec3>> = { behind: [0, 0, 1], 'own-side': [1, 0, 0], front: [0, 0, -1] };

/** A surface as the direction out of it and its place along that, cm. */
export function planeOf(surface: Surface, stance: Stance): Plane {
  const up: Vec3 = [0, 1, 0];
  switch (surface) {
    case 'wall':
      return { up: stance.wall ? WALLS[stance.wall] : up, at: 0 };
    case 'seat':
      return { up, at: stance.seatCm ?? 0 };
    case 'table':
      return { up, at: stance.tableCm ?? 0 };
    case 'step':
      return { up, at: stance.stepCm ?? 0 };
    case 'floor':
      return { up, at: 0 };
  }
}

function heightOver(ball: Ball, { up, at }: Plane): number {
  return dot(ball.centre, up) - at - reach(ball, up);
}

function isOf(part: string, limb: Limb): boolean {
  const [side, kind] = limb.split('-');
  const parts = kind === 'leg' ? /^(hip|knee|calf|ankle|heel|toes|sole)-/ : /^(hand|elbow|wrist|forearm|palm)-/;
  return parts.test(part) && part.endsWith(`-${side}`);
}

const HIPS_FROM_WALL_CM = 20;

function startOf(wall: Wall | null): Vec3 {
  const [x, y, z] = wall ? WALLS[wall] : [0, 0, 0];
  return [x * HIPS_FROM_WALL_CM, y, z * HIPS_FROM_WALL_CM];
}

/** The same posture with its lowest part on the floor. */
function standOn(posture: Posture): Posture {
  const balls = [...fleshOut(placeBones(posture)).values()];
  const lowest = Math.min(...balls.map((ball) => ball.centre[1] - reach(ball, [0, 1, 0])));
  const [x, y, z] = posture.hipsCm;
  return { ...posture, hipsCm: [x, y - lowest, z] };
}
