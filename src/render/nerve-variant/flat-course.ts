import { Vector3 } from 'three';
import type { StructureShape } from '../ball/body.ts';

/** How far from a level its points are taken; how far from its outer rim, and from its middle: the nerve, nothing beside it. */
const SLAB_MM = 3.2;
const OUTER_MM = 11;
const ROUND_MM = 11;

/** A place on the middle line of a flat cord that was measured: mm, its flat side, and the way on. */
export interface CoursePlace {
  readonly at: Vector3;
  readonly normal: Vector3;
  readonly along: Vector3;
}

/**
 * Measures a flat cord of the right side that runs downwards, at these levels from above.
 * @param aloneBelowMm higher than this, roots join it from the inside
 */
export function measureCourse(
  shape: StructureShape,
  levelsMm: readonly number[],
  aloneBelowMm: number,
): readonly CoursePlace[] {
  const points = pointsOf(shape);
  const rough = levelsMm.map((level) => roughMiddle(points, level, level > aloneBelowMm));
  const measured = rough.map((middle, i) => measure(points, middle, alongAt(rough, i)));
  const normals: Vector3[] = [];
  for (const { normal } of measured) {
    const towards = normals.at(-1) ?? new Vector3(0, 0, 1);
    normals.push(normal.dot(towards) < 0 ? normal.clone().negate() : normal);
  }
  const middles = smooth(measured.map(({ at }) => at));
  return smooth(normals).map((normal, i) => ({
    at: middles[i]!,
    normal: normal.normalize(),
    along: alongAt(middles, i),
  }));
}

export function alongAt(line: readonly Vector3[], index: number): Vector3 {
  const [before, after] = [line[Math.max(0, index - 1)]!, line[Math.min(line.length - 1, index + 1)]!];
  return after.clone().sub(before).normalize();
}

/** The triangles are a few millimetres wide, and so is what is measured on them off. */
function smooth(line: readonly Vector3[]): Vector3[] {
  return line.map((point, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    return before && after ? point.clone().multiplyScalar(2).add(before).add(after).divideScalar(4) : point.clone();
  });
}

function pointsOf({ positions }: StructureShape): readonly Vector3[] {
  return Array.from({ length: positions.length / 3 }, (_, i) => new Vector3().fromArray(positions, 3 * i));
}

/** The middle at a level, of all of it or of its outer part (right side, x below 0). */
function roughMiddle(points: readonly Vector3[], levelMm: number, outerOnly: boolean): Vector3 {
  const near = points.filter(({ y }) => Math.abs(y - levelMm) < SLAB_MM);
  const outer = Math.min(...near.map(({ x }) => x));
  const own = outerOnly ? near.filter(({ x }) => x < outer + OUTER_MM) : near;
  const sum = own.reduce((total, point) => total.add(point), new Vector3());
  return sum.divideScalar(own.length).setY(levelMm);
}

function measure(points: readonly Vector3[], middle: Vector3, along: Vector3): Pick<CoursePlace, 'at' | 'normal'> {
  const arms = points
    .map((point) => point.clone().sub(middle))
    .filter((arm) => Math.abs(arm.dot(along)) < SLAB_MM && arm.length() < ROUND_MM)
    .map((arm) => arm.addScaledVector(along, -arm.dot(along)));
  const across = widest(arms, along);
  const normal = new Vector3().crossVectors(across, along).normalize();
  const at = middle.clone();
  for (const axis of [across, normal]) {
    const { low, high } = spanAlong(arms, axis);
    at.addScaledVector(axis, (low + high) / 2);
  }
  return { at, normal };
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** The direction across the course in which the points lie farthest apart, to five degrees. */
function widest(arms: readonly Vector3[], along: Vector3): Vector3 {
  const first = new Vector3(0, 1, 0).cross(along).normalize();
  const second = new Vector3().crossVectors(along, first);
  const directions = Array.from({ length: 36 }, (_, i) => {
    const angle = (i * Math.PI) / 36;
    return first.clone().multiplyScalar(Math.cos(angle)).addScaledVector(second, Math.sin(angle));
  });
  const spread = (axis: Vector3): number => {
    const { low, high } = spanAlong(arms, axis);
    return high - low;
  };
  return directions.reduce((best, axis) => (spread(axis) > spread(best) ? axis : best));
}

function spanAlong(arms: readonly Vector3[], axis: Vector3): Span {
  const reach = arms.map((arm) => arm.dot(axis));
  return { low: Math.min(...reach), high: Math.max(...reach) };
}
