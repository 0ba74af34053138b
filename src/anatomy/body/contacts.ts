import type { Vec3 } from '../frame.ts';
import type { ToolKind } from './body-figure.ts';
import type { Bones, Posture } from './build.ts';
import { type Ball, type Balls, ballOf, FLAT_PARTS, reach } from './flesh.ts';
import { spotAt } from './places.ts';
import type { PlaceOnBody, Stance, Surface, Touch, Wall } from './stance.ts';
import { dot, plus } from './turn.ts';

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

/** How far the centre of a part is from where it would lie on a place of the body, cm. */
export function apart({ bones, balls }: PosedBody, part: string, { place, side }: PlaceOnBody): Vec3 {
  const spot = spotAt(bones, place, side);
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

export interface Sinking {
  readonly part: string;
  readonly into: 'floor' | 'wall';
  readonly cm: number;
}

/** How far each part is above floor and wall, cm; negative when it is sunk in. */
export function sinkings({ stance, balls }: PosedBody): readonly Sinking[] {
  const floor = planeOf('floor', stance);
  const wall = stance.wall ? planeOf('wall', stance) : null;
  return [...balls].flatMap(([part, ball]): Sinking[] => [
    ...(stance.hang.includes(part) ? [] : [{ part, into: 'floor' as const, cm: heightOver(ball, floor) }]),
    ...(wall ? [{ part, into: 'wall' as const, cm: heightOver(ball, wall) }] : []),
  ]);
}

interface Plane {
  readonly up: Vec3;
  readonly at: number;
}

/** Which way each wall faces. */
export const WALLS: Readonly<Record<Wall, Vec3>> = { behind: [0, 0, 1], 'own-side': [1, 0, 0], front: [0, 0, -1] };

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
