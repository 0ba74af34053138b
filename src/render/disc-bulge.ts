import type { Vec3 } from '#src/anatomy/frame.ts';

/** A soft swelling of a disc that reaches a root: an ellipsoid, metres. */
export interface DiscBulge {
  readonly centre: Vec3;
  /** Of unit length, out of the disc. */
  readonly towards: Vec3;
  /** Along `towards`, and across it. */
  readonly reachM: number;
  readonly widthM: number;
}

/** How far in the disc the middle of the swelling lies, as a part of its reach. */
const SUNK = 0.35;
/** Beyond the gap between disc and root: it touches the root and dents it a little. */
const PRESS_M = 0.0012;
const LEAST_REACH_M = 0.0045;
const WIDTH = 0.55;
const MOST_WIDTH_M = 0.006;

/** Where a disc must swell to meet a root: from its nearest point to the root's. Positions: metres, x, y, z a vertex. */
export function placeBulge(disc: ArrayLike<number>, root: ArrayLike<number>): DiscBulge {
  let least = Number.POSITIVE_INFINITY;
  let [onDisc, onRoot] = [0, 0];
  for (let d = 0; d < disc.length; d += 3) {
    for (let r = 0; r < root.length; r += 3) {
      const away = (disc[d]! - root[r]!) ** 2 + (disc[d + 1]! - root[r + 1]!) ** 2 + (disc[d + 2]! - root[r + 2]!) ** 2;
      if (away < least) [least, onDisc, onRoot] = [away, d, r];
    }
  }
  const from: Vec3 = [disc[onDisc]!, disc[onDisc + 1]!, disc[onDisc + 2]!];
  const way = [0, 1, 2].map((axis) => root[onRoot + axis]! - from[axis]!);
  const gapM = Math.sqrt(least);
  const towards = way.map((part) => part / Math.max(gapM, 1e-9)) as unknown as Vec3;
  const reachM = Math.max(LEAST_REACH_M, (gapM + PRESS_M) / (1 - SUNK));
  const centre = from.map((part, axis) => part + towards[axis]! * (gapM + PRESS_M - reachM)) as unknown as Vec3;
  return { centre, towards, reachM, widthM: Math.min(reachM * WIDTH, MOST_WIDTH_M) };
}
