import type { Ellipsoid, ShapeTable } from '#src/anatomy/shape-table.ts';

/** Ellipsoids while they are fitted: centre, logarithms of the radii, quaternion (local to world); ten numbers each. */
export interface Shape {
  readonly count: number;
  readonly blendMm: number;
  readonly values: Float64Array;
}

export const SHAPE_STRIDE = 10;
/** Numbers a step changes in one ellipsoid: centre, logarithms of the radii, a small turn about its own axes. */
export const STEP_STRIDE = 9;

/** How thin and how long an ellipsoid may become. */
export interface ShapeLimits {
  readonly leastRadiusMm: number;
  /** Longest radius by the shortest: longer ellipsoids become needles that poke out between samples. */
  readonly mostAspect: number;
}

export const USUAL_LIMITS: ShapeLimits = { leastRadiusMm: 0.6, mostAspect: 14 };

/** Shape of a table. */
export function shapeOf({ ellipsoids, blendMm }: Pick<ShapeTable, 'ellipsoids' | 'blendMm'>): Shape {
  const values = new Float64Array(ellipsoids.length * SHAPE_STRIDE);
  for (const [i, e] of ellipsoids.entries())
    values.set([e[0], e[1], e[2], Math.log(e[3]), Math.log(e[4]), Math.log(e[5]), e[6], e[7], e[8], e[9]], i * 10);
  return { count: ellipsoids.length, blendMm, values };
}

/** Rows of a table: centres and radii to 0.01 mm, quaternions to four places. */
export function rowsOf({ values, count }: Shape): Ellipsoid[] {
  const round = (value: number, places: number): number => Number(value.toFixed(places)) + 0;
  return Array.from({ length: count }, (_, i): Ellipsoid => {
    const v = values.subarray(i * SHAPE_STRIDE, (i + 1) * SHAPE_STRIDE);
    const radius = (k: number): number => Math.max(0.01, round(Math.exp(v[k]!), 2));
    const sign = v[9]! < 0 ? -1 : 1;
    const turn = (k: number): number => round(sign * v[k]!, 4);
    return [
      round(v[0]!, 2),
      round(v[1]!, 2),
      round(v[2]!, 2),
      radius(3),
      radius(4),
      radius(5),
      turn(6),
      turn(7),
      turn(8),
      turn(9),
    ];
  });
}

/** What a step may do at most to one ellipsoid, so that a bad quadratic model cannot throw it away. */
const MOST = { moveMm: 3, growth: 0.35, turnRad: 0.4 };

/** The shape after a step (nine numbers an ellipsoid). */
export function stepShape(
  shape: Shape,
  step: Float64Array,
  scaleMm: number,
  { leastRadiusMm, mostAspect }: ShapeLimits,
): Shape {
  const values = shape.values.slice();
  for (let i = 0; i < shape.count; i++) {
    const o = i * SHAPE_STRIDE;
    const s = step.subarray(i * STEP_STRIDE, (i + 1) * STEP_STRIDE);
    for (let k = 0; k < 3; k++) {
      values[o + k]! += clamp(s[k]!, MOST.moveMm * scaleMm);
      const grown = values[o + 3 + k]! + clamp(s[3 + k]!, MOST.growth);
      values[o + 3 + k] = Math.max(grown, Math.log(leastRadiusMm));
    }
    const longest = Math.min(values[o + 3]!, values[o + 4]!, values[o + 5]!) + Math.log(mostAspect);
    for (let k = 3; k < 6; k++) values[o + k] = Math.min(values[o + k]!, longest);
    const turn = [6, 7, 8].map((k) => clamp(s[k]!, MOST.turnRad) / 2) as [number, number, number];
    turnLocally(values, o + 6, turn);
  }
  return { ...shape, values };
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** q <- normalised q * (half turn, 1): the turn is about the ellipsoid's own axes. */
function turnLocally(values: Float64Array, o: number, [ax, ay, az]: readonly [number, number, number]): void {
  const [x, y, z, w] = [values[o]!, values[o + 1]!, values[o + 2]!, values[o + 3]!];
  const turned = [
    x + w * ax + y * az - z * ay,
    y + w * ay + z * ax - x * az,
    z + w * az + x * ay - y * ax,
    w - x * ax - y * ay - z * az,
  ];
  const n = Math.hypot(...turned);
  for (let k = 0; k < 4; k++) values[o + k] = turned[k]! / n;
}
