import type { Vec3 } from '../frame.ts';
import type { BodyFigure, Limb } from './body-figure.ts';
import { type Bones, type Posture, placeBones } from './build.ts';
import { apart, gaps, type PosedBody, sinkings, type Tool, WALLS } from './contacts.ts';
import { ballOf, boneOf, fleshOut, reach, sphere } from './flesh.ts';
import { type BodySide, MOVEMENTS, movementsOf, turnsToSide } from './joints.ts';
import { spotAt } from './places.ts';
import { settle } from './settle.ts';
import type { Stance, Touch, Wall } from './stance.ts';
import { STANCES } from './stances.ts';
import { plus, turned } from './turn.ts';

/** Tennis ball and foam roller, cm; how deep the ball sinks into the flesh. */
const BALL_RADIUS_CM = 3.35;
const ROLLER = { radiusCm: 7, halfLengthCm: 16 };
const SINKS_CM = 1;

/** How much each wish may give. */
const PLAY = {
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
  const touches = [
    ...stance.touch.filter(([part]) => !figure.lift.some((limb) => isOf(part, limb))),
    ...touchesOf(figure, stance),
  ];
  const posture = figure.rests ?? found.get(figure) ?? comeToRest(figure, stance, touches);
  found.set(figure, posture);
  return bodyIn(posture, figure, stance, touches);
}

/** Coming to rest takes a tenth of a second: a figure that is checked and then drawn does it once. */
const found = new WeakMap<BodyFigure, Posture>();

function comeToRest(figure: BodyFigure, stance: Stance, touches: readonly Touch[]): Posture {
  const wishes = wishesOf(figure, stance);
  const lean = figure.leanDeg ?? stance.lean;
  const first: Posture = { hipsCm: startOf(stance.wall), leanDeg: lean, angles: wishes.map(({ deg }) => deg) };
  const meetings = meetingsOf(figure, stance);
  return settle(standOn(first), (one) => [
    ...one.angles.map((deg, index) => (deg - (wishes[index]?.deg ?? 0)) / (wishes[index]?.play ?? 1)),
    ...one.leanDeg.map((deg, axis) => (deg - (lean[axis] ?? 0)) / stance.leanPlay),
    one.hipsCm[0] / PLAY.placeCm,
    one.hipsCm[2] / PLAY.placeCm,
    ...contactMisses(bodyIn(one, figure, stance, touches), meetings),
  ]);
}

/** How far a body is from lying, standing and holding on where it should, in how far each may be off. */
function contactMisses(body: PosedBody, meetings: ReturnType<typeof meetingsOf>): readonly number[] {
  return [
    ...body.touches.flatMap((touch) => gaps(body, touch).map((gap) => gap / PLAY.touchCm)),
    ...body.stance.hold
      .map(([part, axis, cm]) => (ballOf(body.balls, part).centre['xyz'.indexOf(axis)] ?? 0) - cm)
      .map((off) => off / PLAY.holdCm),
    ...sinkings(body).map(({ cm }) => Math.min(0, cm + SOFT_CM) / PLAY.sinkCm),
    ...meetings.flatMap(({ part, on }) => apart(body, part, on).map((off) => off / PLAY.handCm)),
  ];
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
    return deg === undefined ? { deg: 0, play: PLAY.freeDeg } : { deg, play: PLAY.stanceDeg };
  });
  for (const angle of angles) {
    const sign = turnsToSide(angle.joint, angle.motion) && angle.side === 'other' ? -1 : 1;
    for (const index of movementsOf(angle)) wishes[index] = { deg: sign * angle.deg, play: PLAY.namedDeg };
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

/** The parts that are put on the body itself. */
export function meetingsOf(figure: BodyFigure, stance: Stance) {
  const hands = handsOf(figure, stance);
  const all = [
    ...figure.rest,
    ...(['own', 'other'] as const).map((side) => ({ part: `palm-${side}`, on: hands[side] })),
  ];
  return all.flatMap(({ part, on }) => (typeof on === 'object' ? [{ part, on }] : []));
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
