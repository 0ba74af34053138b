import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import { ballRound, expandBounds, unionBounds } from '../math/bounds.ts';
import { catmullRom } from '../math/catmull-rom.ts';
import { distanceBetween, normalise, subtract } from '../math/vec3.ts';
import type { Field } from './field.ts';

/** A point of a path with the tube's radius there. */
export interface TubePoint {
  readonly point: Vec3;
  readonly radiusMm: number;
}

export interface TubeOptions {
  /** Pieces between two points: 1 goes straight, more follow a Catmull-Rom curve. Default: 8. */
  readonly stepsPerSpan?: number;
}

/** The hull of a ball that moves straight from one place and radius to another. */
interface Cone {
  readonly start: Vec3;
  readonly direction: Vec3;
  readonly lengthMm: number;
  readonly radiusMm: number;
  /** Growth of the radius, mm per mm; between -1 and 1. */
  readonly taper: number;
  /** How far the nearest ball lies ahead of the foot of the perpendicular, per mm from the axis. */
  readonly lean: number;
}

/** A round tube along a curve, its radius changing on the way; both ends are round. True distance outside. */
export function tube(path: readonly TubePoint[], { stepsPerSpan = 8 }: TubeOptions = {}): Field {
  if (path.length === 0) throw new Error('tube: the path has no point');
  const knots = path.map(({ point, radiusMm }) => [...point, radiusMm]);
  const line = catmullRom(knots, stepsPerSpan).map(([x, y, z, r]) => ({
    point: [x, y, z] as Vec3,
    radiusMm: Math.max(r!, 0),
  }));
  const balls = line.map(({ point, radiusMm }) => expandBounds({ min: point, max: point }, radiusMm));
  const pairs =
    line.length === 1 ? [[line[0]!, line[0]!] as const] : line.slice(1).map((b, i) => [line[i]!, b] as const);
  return conesField(
    pairs.map(([from, to]) => coneBetween(from, to)),
    unionBounds(balls),
  );
}

function coneBetween(from: TubePoint, to: TubePoint): Cone {
  const lengthMm = distanceBetween(from.point, to.point);
  const growth = to.radiusMm - from.radiusMm;
  // One ball holds the other: the hull is the greater ball.
  if (Math.abs(growth) >= lengthMm) {
    const { point, radiusMm } = growth > 0 ? to : from;
    return { start: point, direction: [1, 0, 0], lengthMm: 0, radiusMm, taper: 0, lean: 0 };
  }
  const taper = growth / lengthMm;
  return {
    start: from.point,
    direction: normalise(subtract(to.point, from.point)),
    lengthMm,
    radiusMm: from.radiusMm,
    taper,
    lean: taper / Math.sqrt(1 - taper * taper),
  };
}

function coneDistance(cone: Cone, x: number, y: number, z: number): number {
  const { start, direction, lengthMm } = cone;
  const [dx, dy, dz] = [x - start[0], y - start[1], z - start[2]];
  const along = dx * direction[0] + dy * direction[1] + dz * direction[2];
  const across = Math.sqrt(Math.max(0, dx * dx + dy * dy + dz * dz - along * along));
  const at = Math.min(lengthMm, Math.max(0, along + cone.lean * across));
  return Math.sqrt(across * across + (along - at) ** 2) - cone.radiusMm - cone.taper * at;
}

function conesField(cones: readonly Cone[], bounds: Bounds): Field {
  const distance = (x: number, y: number, z: number) => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < cones.length; i++) least = Math.min(least, coneDistance(cones[i]!, x, y, z));
    return least;
  };
  return {
    distance,
    bounds,
    interval: (x, y, z, radiusMm) => {
      const middle = distance(x, y, z);
      return [middle - radiusMm, middle + radiusMm];
    },
    within: (box) => {
      const [x, y, z, radiusMm] = ballRound(box);
      // A cone that is nowhere in the box nearer than another is everywhere cannot matter there.
      const limit = distance(x, y, z) + 2 * radiusMm;
      return conesField(
        cones.filter((cone) => coneDistance(cone, x, y, z) <= limit),
        bounds,
      );
    },
  };
}
