import { type PosedBody, planeOf } from '#src/anatomy/body/contacts.ts';
import { type Ball, ballOf, reach, sphere } from '#src/anatomy/body/flesh.ts';
import { dot } from '#src/anatomy/body/turn.ts';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { outlineOf, type Point2, type Sight } from './outline.ts';

/** Corners of a box, cm: least and greatest. */
type Box = readonly [least: Vec3, most: Vec3];

export interface RoomShape {
  readonly kind: 'ground' | 'furniture';
  readonly outline: readonly Point2[];
}

const EDGE_CM = 0.6;
const FLOOR_CM = 2.4;
const MARGIN_CM = 12;
const WALL = { thickCm: 3.5, aboveCm: 14 };
const STOOL = { halfCm: 19, thickCm: 4, legCm: 1.6 };
const TABLE = { deepCm: 46, thickCm: 3.5, legCm: 1.8 };
/** A foot stands at the edge of a step on the other side, so that the free leg has room. */
const STEP = { halfCm: 17, ownCm: 30, otherCm: 7 };
const BED = { thickCm: 13, overCm: 5, behindCm: 22, legCm: 2, highCm: 46 };
const PROFILE = 0.1;

/** Floor, wall and furniture, put where the body needs them. */
export function drawRoom(body: PosedBody, sight: Sight): readonly RoomShape[] {
  const parts = extent([...body.balls.values(), ...(body.tool?.balls ?? [])]);
  const things = [...furniture(body), ...(body.stance.ground === 'bed' ? bed(body, parts) : [])];
  const [least, most] = around([parts, ...things]);
  const floorAt = body.stance.ground === 'bed' ? -BED.highCm : 0;
  const floor: Box = [
    [least[0] - MARGIN_CM, floorAt - FLOOR_CM, least[2] - MARGIN_CM],
    [most[0] + MARGIN_CM, floorAt - EDGE_CM, most[2] + MARGIN_CM],
  ];
  const draw = (kind: RoomShape['kind']) => (box: Box) => ({ kind, outline: boxOutline(box, sight) });
  return [
    ...[clipToWall(floor, body), ...wallInProfile(body, parts, sight)].map(draw('ground')),
    ...things.map(draw('furniture')),
  ];
}

/** A wall that is not seen from its edge would hide more than it shows. */
function wallInProfile(body: PosedBody, [least, most]: Box, sight: Sight): readonly Box[] {
  if (!body.stance.wall) return [];
  const facing = dot(planeOf('wall', body.stance).up, sight.toward);
  return Math.abs(facing) < PROFILE ? [wallBox(body, least, most)] : [];
}

function furniture(body: PosedBody): readonly Box[] {
  const { seatCm, tableCm, stepCm } = body.stance;
  const boxes: Box[] = [];
  if (seatCm !== null) {
    const a = ballOf(body.balls, 'buttock-own').centre;
    const b = ballOf(body.balls, 'buttock-other').centre;
    boxes.push(...onLegs([(a[0] + b[0]) / 2, seatCm, (a[2] + b[2]) / 2 + 3], STOOL.halfCm, STOOL.halfCm, STOOL));
  }
  if (tableCm !== null) {
    const hand = ballOf(body.balls, 'palm-own').centre;
    const other = ballOf(body.balls, 'palm-other').centre;
    const middle: Vec3 = [(hand[0] + other[0]) / 2, tableCm, Math.max(hand[2], other[2]) + TABLE.deepCm / 2 - 12];
    boxes.push(...onLegs(middle, 36, TABLE.deepCm / 2, TABLE));
  }
  if (stepCm !== null) {
    const { centre } = ballOf(body.balls, 'ankle-own');
    const z = centre[2] + 6;
    boxes.push([
      [centre[0] - STEP.ownCm, 0, z - STEP.halfCm],
      [centre[0] + STEP.otherCm, stepCm - EDGE_CM, z + STEP.halfCm],
    ]);
  }
  return boxes;
}

/** A flat top on four legs; its upper side is at the height of `top`. */
function onLegs(
  top: Vec3,
  halfWide: number,
  halfDeep: number,
  make: { thickCm: number; legCm: number },
): readonly Box[] {
  const [x, y, z] = top;
  const under = y - EDGE_CM - make.thickCm;
  const legs = [-1, 1].flatMap((right) =>
    [-1, 1].map((front): Box => {
      const at = [x + right * (halfWide - 3), z + front * (halfDeep - 3)] as const;
      return [
        [at[0] - make.legCm, 0, at[1] - make.legCm],
        [at[0] + make.legCm, under, at[1] + make.legCm],
      ];
    }),
  );
  const slab: Box = [
    [x - halfWide, under, z - halfDeep],
    [x + halfWide, y - EDGE_CM, z + halfDeep],
  ];
  return [...legs, slab];
}

function wallBox(body: PosedBody, least: Vec3, most: Vec3): Box {
  const top = most[1] + WALL.aboveCm;
  switch (body.stance.wall) {
    case 'behind':
      return [
        [least[0] - MARGIN_CM, -FLOOR_CM, -WALL.thickCm],
        [most[0] + MARGIN_CM, top, -EDGE_CM],
      ];
    case 'front':
      return [
        [least[0] - MARGIN_CM, -FLOOR_CM, EDGE_CM],
        [most[0] + MARGIN_CM, top, WALL.thickCm],
      ];
    default:
      return [
        [-WALL.thickCm, -FLOOR_CM, least[2] - MARGIN_CM],
        [-EDGE_CM, top, most[2] + MARGIN_CM],
      ];
  }
}

function clipToWall([least, most]: Box, { stance }: PosedBody): Box {
  if (stance.wall === 'behind') return [[least[0], least[1], -WALL.thickCm], most];
  if (stance.wall === 'own-side') return [[-WALL.thickCm, least[1], least[2]], most];
  if (stance.wall === 'front') return [least, [most[0], most[1], WALL.thickCm]];
  return [least, most];
}

/** A bed whose front edge lies close to the trunk, so that a leg can hang over it. */
function bed(body: PosedBody, [least, most]: Box): readonly Box[] {
  const trunk = extent(['pelvis', 'waist', 'ribs', 'chest'].map((name) => ballOf(body.balls, name)));
  const x = [least[0] - MARGIN_CM, most[0] + MARGIN_CM] as const;
  const z = [trunk[0][2] - BED.behindCm, trunk[1][2] + BED.overCm] as const;
  const legs = x.flatMap((end, index) =>
    z.map((edge, side): Box => {
      const [cx, cz] = [end + (index ? -1 : 1) * 3 * BED.legCm, edge + (side ? -1 : 1) * 3 * BED.legCm];
      return [
        [cx - BED.legCm, -BED.highCm, cz - BED.legCm],
        [cx + BED.legCm, -BED.thickCm, cz + BED.legCm],
      ];
    }),
  );
  return [
    ...legs,
    [
      [x[0], -BED.thickCm, z[0]],
      [x[1], -EDGE_CM, z[1]],
    ],
  ];
}

/** The box round some boxes. */
function around(boxes: readonly Box[]): Box {
  const corner = (end: 0 | 1, pick: (...all: number[]) => number): Vec3 => [
    pick(...boxes.map((box) => box[end][0])),
    pick(...boxes.map((box) => box[end][1])),
    pick(...boxes.map((box) => box[end][2])),
  ];
  return [corner(0, Math.min), corner(1, Math.max)];
}

/** The box round some balls, cm. */
function extent(balls: readonly Ball[]): Box {
  const side = (axis: Vec3, sign: 1 | -1) => {
    const ends = balls.map(
      (ball) =>
        axis[0] * ball.centre[0] + axis[1] * ball.centre[1] + axis[2] * ball.centre[2] + sign * reach(ball, axis),
    );
    return sign > 0 ? Math.max(...ends) : Math.min(...ends);
  };
  const corner = (sign: 1 | -1): Vec3 => [side([1, 0, 0], sign), side([0, 1, 0], sign), side([0, 0, 1], sign)];
  return [corner(-1), corner(1)];
}

function boxOutline([a, b]: Box, sight: Sight): readonly Point2[] {
  const corners = [a[0], b[0]].flatMap((x) =>
    [a[1], b[1]].flatMap((y) => [a[2], b[2]].map((z) => sphere([x, y, z], EDGE_CM))),
  );
  return outlineOf(corners, sight);
}
