import type { Vec3 } from '#src/anatomy/frame.ts';
import { boundsOfPoints, expandBounds } from '../math/bounds.ts';
import { catmullRom } from '../math/catmull-rom.ts';
import { resample } from '../math/polyline.ts';
import { add, addScaled, distanceBetween, dot, normalise, scale, subtract } from '../math/vec3.ts';
import { complement } from './complement.ts';
import type { Field } from './field.ts';
import { footPoint } from './foot-point.ts';
import { inBlocks } from './in-blocks.ts';
import { union } from './union.ts';

/*
 * NOTES. Each point moves to the middle of its neighbours on the line, then out of the obstacles: the lines shorten until
 * they rest on what is in their way. Coarse lines come first, since on a line of n points news travels n² rounds. A point
 * that is known to be clear is not asked again before it has moved by as much as it was clear.
 */

export interface PulledTightOptions {
  /** How far the lines stay off the obstacles, mm; near its ends a line may lie closer, as it must to reach them. */
  readonly clearanceMm: number;
  /** Steps of a line are halved so often; it then has `guides * 2^halvings` steps. Default: 4. */
  readonly halvings?: number;
  /** Pull of the next lines on a rim, against that along it: a rim under pull draws in. Default: 0. */
  readonly gather?: number;
  /** Draws the lines down onto the obstacles where they would span a hollow no deeper than this, mm. Default: 0. */
  readonly clingMm?: number;
  /** The one way, out of the obstacles, that points may move: the lines keep their outline seen from there. Default: any. */
  readonly lift?: Vec3;
  /** What presses the lines in, so deep under its surface, where the obstacles leave room. */
  readonly under?: { readonly shape: Field; readonly depthMm: number };
}

const ROUNDS = 24;
/** Pull of the next lines within the sheet, against that along the line. */
const COUPLING = 0.25;
/** Near its ends a line rises to its clearance by so much a millimetre. */
const RISE = 0.7;
/** Part of a reported distance that is surely free. */
const SURE = 0.5;
/** Steps of a point that moves one way: each gains a part of the gap that is less on a slope. */
const LIFT_STEPS = 12;
/** Obstacles are looked at as far from the lines as this, mm. */
const AROUND_MM = 30;

interface Rope {
  points: Vec3[];
  /** How far each point may still move before it must be asked again. */
  free: number[];
}

/**
 * Lines side by side, pulled tight over obstacles: shortest, clear of them, and evenly apart. Each is given by its fixed
 * ends and, between them, guides that say on which side of an obstacle it passes.
 */
export function pulledTight(
  lines: readonly (readonly Vec3[])[],
  obstacles: readonly Field[],
  options: PulledTightOptions,
): Vec3[][] {
  const { halvings = 4 } = options;
  const box = expandBounds(boundsOfPoints(lines.flat()), AROUND_MM);
  const blocks = obstacles.length > 0 ? inBlocks(union(...obstacles).within(box)) : null;
  const under = options.under && { ...options.under, shape: inBlocks(options.under.shape.within(box)) };
  const local: PulledTightOptions = under ? { ...options, under } : options;
  let ropes: Rope[] = lines.map((line) => ({ points: [...line], free: line.map(() => 0) }));
  for (let level = 0; level < halvings; level++) {
    ropes = ropes.map(({ points }) => halved(points));
    for (let round = 0; round < ROUNDS; round++) relax(ropes, blocks, local);
  }
  return ropes.map(({ points }) => points);
}

function halved(points: readonly Vec3[]): Rope {
  const finer = catmullRom(points, 2).map(([x, y, z]) => [x, y, z] as unknown as Vec3);
  return { points: resample(finer, finer.length), free: finer.map(() => 0) };
}

function relax(ropes: readonly Rope[], blocks: Field | null, options: PulledTightOptions): void {
  const before = ropes.map(({ points }) => [...points]);
  for (const [row, rope] of ropes.entries()) {
    const room = blocks ? endRoom(rope.points, blocks, options.clearanceMm) : [];
    for (let i = 1; i + 1 < rope.points.length; i++) {
      const point = pressed(
        allowed(rope.points[i]!, middleOf(before, row, i, options.gather ?? 0), options.lift),
        options,
      );
      rope.free[i]! -= distanceBetween(point, rope.points[i]!);
      rope.points[i] = blocks ? settled(rope, i, point, room[i]!, blocks, options) : point;
    }
  }
}

function middleOf(lines: readonly (readonly Vec3[])[], row: number, i: number, gather: number): Vec3 {
  const line = lines[row]!;
  const [above, below] = [lines[row - 1]?.[i], lines[row + 1]?.[i]];
  const along = add(line[i - 1]!, line[i + 1]!);
  if (above && below) return scale(add(along, scale(add(above, below), COUPLING)), 1 / (2 + 2 * COUPLING));
  const next = above ?? below;
  return next ? scale(add(along, scale(next, gather)), 1 / (2 + gather)) : scale(along, 0.5);
}

/** The clearance asked of each point: less towards an end that is fixed closer to the obstacles. */
function endRoom(points: readonly Vec3[], blocks: Field, clearanceMm: number): number[] {
  const [first, last] = [points[0]!, points[points.length - 1]!];
  const [start, end] = [blocks.distance(...first), blocks.distance(...last)];
  return points.map((point) =>
    Math.min(clearanceMm, start + RISE * distanceBetween(point, first), end + RISE * distanceBetween(point, last)),
  );
}

/** Where a point gets that may move one way only. */
function allowed(from: Vec3, to: Vec3, lift: Vec3 | undefined): Vec3 {
  return lift ? addScaled(from, lift, dot(subtract(to, from), lift) / dot(lift, lift)) : to;
}

/** The point, moved in where it lies too shallow under what presses it. */
function pressed(point: Vec3, { under, lift }: PulledTightOptions): Vec3 {
  if (!under || under.shape.distance(...point) <= -under.depthMm) return point;
  const way = lift && scale(lift, -1);
  return way
    ? lifted(complement(under.shape), point, way, under.depthMm)
    : footPoint(under.shape, point, -under.depthMm);
}

/** The point, moved out of the obstacles to the room asked for, or in to it where it clings. */
function settled(
  rope: Rope,
  i: number,
  point: Vec3,
  roomMm: number,
  blocks: Field,
  { clingMm = 0, lift }: PulledTightOptions,
): Vec3 {
  if (rope.free[i]! > 0) return point;
  const gapMm = blocks.distance(...point) - roomMm;
  rope.free[i] = Math.max(0, gapMm * SURE - clingMm);
  if (gapMm >= clingMm && gapMm >= 0) return point;
  return lift ? lifted(blocks, point, lift, roomMm) : footPoint(blocks, point, roomMm);
}

/** The point, moved one way until it is at the level. */
function lifted(blocks: Field, from: Vec3, lift: Vec3, levelMm: number): Vec3 {
  const way = normalise(lift);
  let point = from;
  for (let step = 0; step < LIFT_STEPS; step++) {
    const gapMm = levelMm - blocks.distance(...point);
    if (Math.abs(gapMm) < 0.02) break;
    // No farther than the gap itself: slow on slopes, but it never jumps past a thin part.
    point = addScaled(point, way, gapMm);
  }
  return point;
}
