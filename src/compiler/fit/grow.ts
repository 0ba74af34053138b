import { type Clip, listNear, misfit, readyShape, visitDistances } from './residuals.ts';
import type { Samples } from './samples.ts';
import { SHAPE_STRIDE, type Shape } from './shape.ts';
import { ellipsoidFromPoints } from './start-shape.ts';

/** What each ellipsoid does: how much misfit it answers for, and over how many samples near the surface it rules. */
interface Duty {
  readonly misfit: Float64Array;
  readonly rule: Float64Array;
  /** Points of each leaf that should be inside and are not. */
  readonly missing: Map<number, number[]>;
}

/** Leaves out idle ellipsoids, then adds new ones where the misfit is, up to `count` in all. */
export function growShape(start: Shape, samples: Samples, count: number, clip: Clip): Shape {
  const duty = measureDuty(start, samples, clip);
  const rows = Array.from({ length: start.count }, (_, i) =>
    Array.from(start.values.subarray(i * SHAPE_STRIDE, (i + 1) * SHAPE_STRIDE)),
  );
  const busy = rows.filter((_, i) => duty.rule[i]! > 1);
  const worth = duty.misfit.filter((_, i) => duty.rule[i]! > 1);
  const room = Math.max(0, count - busy.length);
  const seeded = seedMissing(duty.missing, Math.ceil(room / 3));
  const worst = Array.from(worth, (_, i) => i).sort((a, b) => worth[b]! - worth[a]! || a - b);
  const split = new Set(worst.slice(0, room - seeded.length));
  const grown = [...busy.flatMap((row, i) => (split.has(i) ? halves(row) : [row])), ...seeded];
  return { ...start, count: grown.length, values: Float64Array.from(grown.flat()) };
}

function measureDuty(shape: Shape, samples: Samples, clip: Clip): Duty {
  const ready = readyShape(shape);
  const near = listNear(shape, ready, samples);
  const duty: Duty = { misfit: new Float64Array(shape.count), rule: new Float64Array(shape.count), missing: new Map() };
  visitDistances(shape, ready, samples, near, (s, distanceMm, leaf, shares) => {
    const target = samples.targets[s]!;
    const cost = (samples.weights[s]! * misfit(distanceMm, target, clip)) ** 2;
    const isNear = Math.abs(target) < 3;
    for (let n = near.starts[leaf]!; n < near.starts[leaf + 1]!; n++) {
      const share = shares[n - near.starts[leaf]!]!;
      duty.misfit[near.indices[n]!]! += share * cost;
      if (isNear) duty.rule[near.indices[n]!]! += share;
    }
    if (target < -0.3 && distanceMm > 0.1) {
      const points = duty.missing.get(leaf) ?? [];
      points.push(samples.points[3 * s]!, samples.points[3 * s + 1]!, samples.points[3 * s + 2]!);
      duty.missing.set(leaf, points);
    }
  });
  return duty;
}

/** New ellipsoids in the leaves that miss most. */
function seedMissing(missing: Map<number, number[]>, most: number): number[][] {
  return [...missing.entries()]
    .filter(([, points]) => points.length >= 12)
    .sort(([leafA, a], [leafB, b]) => b.length - a.length || leafA - leafB)
    .slice(0, most)
    .map(([, points]) => {
      const centre = [0, 1, 2].map(
        (k) => points.reduce((sum, value, i) => sum + (i % 3 === k ? value : 0), 0) / (points.length / 3),
      );
      return ellipsoidFromPoints(points, centre);
    });
}

/** Two ellipsoids in place of one, side by side along its longest axis. */
function halves(row: readonly number[]): number[][] {
  const radii = [row[3]!, row[4]!, row[5]!];
  const axis = radii.indexOf(Math.max(...radii));
  const [x, y, z, w] = [row[6]!, row[7]!, row[8]!, row[9]!];
  const direction = [
    [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)],
    [2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)],
    [2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)],
  ][axis]!;
  const shift = 0.45 * Math.exp(radii[axis]!);
  return [-1, 1].map((side) => {
    const half = row.slice();
    for (let k = 0; k < 3; k++) half[k]! += side * shift * direction[k]!;
    half[3 + axis] = radii[axis]! + Math.log(0.6);
    return half;
  });
}
