/** Points with the distance the shape should have there, in leaves of a k-d tree: a leaf shares its list of near ellipsoids. */
export interface Samples {
  readonly count: number;
  /** x, y, z per sample, mm. */
  readonly points: Float64Array;
  /** Signed distance of the reference, mm. */
  readonly targets: Float64Array;
  /** Factor on the residual. */
  readonly weights: Float64Array;
  /** Start of each leaf, and the count at the end. */
  readonly leaves: Int32Array;
}

/** A sample before it is sorted into leaves: x, y, z, target, weight. */
export type Sample = readonly [x: number, y: number, z: number, targetMm: number, weight: number];

const LEAF_SIZE = 32;

/** Sorts samples into leaves of at most 32 by halving the longest side. */
export function sortSamples(list: readonly Sample[]): Samples {
  const order = Int32Array.from(list, (_, i) => i);
  const starts: number[] = [];
  const divide = (from: number, to: number): void => {
    if (to - from <= LEAF_SIZE) {
      starts.push(from);
      return;
    }
    const axis = longestAxis(list, order, from, to);
    order.subarray(from, to).sort((a, b) => list[a]![axis]! - list[b]![axis]! || a - b);
    const middle = (from + to) >> 1;
    divide(from, middle);
    divide(middle, to);
  };
  divide(0, list.length);
  const points = new Float64Array(list.length * 3);
  for (const [i, index] of order.entries()) points.set(list[index]!.slice(0, 3), 3 * i);
  return {
    count: list.length,
    points,
    targets: Float64Array.from(order, (index) => list[index]![3]),
    weights: Float64Array.from(order, (index) => list[index]![4]),
    leaves: Int32Array.from([...starts, list.length]),
  };
}

function longestAxis(list: readonly Sample[], order: Int32Array, from: number, to: number): 0 | 1 | 2 {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (let i = from; i < to; i++) {
    const sample = list[order[i]!]!;
    for (let axis = 0; axis < 3; axis++) {
      min[axis] = Math.min(min[axis]!, sample[axis]!);
      max[axis] = Math.max(max[axis]!, sample[axis]!);
    }
  }
  const sides = max.map((value, axis) => value - min[axis]!);
  return sides.indexOf(Math.max(...sides)) as 0 | 1 | 2;
}
