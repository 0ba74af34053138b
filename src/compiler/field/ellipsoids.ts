import type { Bounds } from '#src/anatomy/frame.ts';
import type { ShapeTable } from '#src/anatomy/shape-table.ts';
import type { Field } from './field.ts';

/*
 * NOTES. The hot path of the compile: a table of 160 ellipsoids is asked some hundred thousand times a structure.
 * - Rotation and radii are folded into three rows a table row (`u = R'(p - c) / r`), so that one ellipsoid costs two
 *   square roots; exponentials are taken only for ellipsoids near the nearest one.
 * - `within` is what makes meshing quick: a block of 8 mm keeps 5 to 15 of 160 ellipsoids.
 * - Plain `k0 - 1` times the least radius bounds an ellipsoid badly when it is long; the ratio `k0 / k1` is bounded by
 *   interval arithmetic in the ellipsoid's own frame instead, which closes in on the truth as the box shrinks.
 */

/** Numbers a packed ellipsoid: centre 0-2, three rows of rotation over radius 3-11, inverse radii 12-14, radii ends 15-16. */
const STRIDE = 17;
/** An ellipsoid this many blend lengths farther than the nearest adds less than 1e-8 blend lengths. */
const NEGLIGIBLE = 20;
const EMPTY: Bounds = { min: [0, 0, 0], max: [0, 0, 0] };

/** The blended union of a table: `-t ln sum exp(-d_i / t)` over the ellipsoids' distance bounds `k0 (k0 - 1) / k1`. */
export function ellipsoids(table: ShapeTable): Field {
  return blendedField(packEllipsoids(table), table.blendMm, null);
}

function packEllipsoids(table: ShapeTable): Float64Array {
  const packed = new Float64Array(table.ellipsoids.length * STRIDE);
  for (const [index, [cx, cy, cz, rx, ry, rz, qx, qy, qz, qw]] of table.ellipsoids.entries()) {
    const n = 1 / Math.hypot(qx, qy, qz, qw);
    const [x, y, z, w] = [qx * n, qy * n, qz * n, qw * n];
    const columns = [
      [1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w)],
      [2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w)],
      [2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y)],
    ] as const;
    const rows = [rx, ry, rz].flatMap((r, axis) => columns[axis]!.map((value) => value / r));
    const ends = [Math.min(rx, ry, rz), Math.max(rx, ry, rz)];
    packed.set([cx, cy, cz, ...rows, 1 / rx, 1 / ry, 1 / rz, ...ends], index * STRIDE);
  }
  return packed;
}

function blendedField(packed: Float64Array, blendMm: number, box: Bounds | null): Field {
  const count = packed.length / STRIDE;
  const scratch = new Float64Array(count);
  let bounds = box;
  return {
    distance: (x, y, z) => {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0, o = 0; i < count; i++, o += STRIDE) {
        const dx = x - packed[o]!;
        const dy = y - packed[o + 1]!;
        const dz = z - packed[o + 2]!;
        const u = packed[o + 3]! * dx + packed[o + 4]! * dy + packed[o + 5]! * dz;
        const v = packed[o + 6]! * dx + packed[o + 7]! * dy + packed[o + 8]! * dz;
        const w = packed[o + 9]! * dx + packed[o + 10]! * dy + packed[o + 11]! * dz;
        const k0 = Math.sqrt(u * u + v * v + w * w);
        const a = u * packed[o + 12]!;
        const b = v * packed[o + 13]!;
        const c = w * packed[o + 14]!;
        const k1 = Math.sqrt(a * a + b * b + c * c);
        const d = k1 > 1e-12 ? (k0 * (k0 - 1)) / k1 : -packed[o + 15]!;
        scratch[i] = d;
        if (d < least) least = d;
      }
      return softMinimum(scratch, count, least, blendMm);
    },
    get bounds() {
      bounds ??= tightBounds(packed, blendMm);
      return bounds;
    },
    interval: (x, y, z, radiusMm) => {
      const half = [radiusMm, radiusMm, radiusMm] as const;
      const lows = new Float64Array(count);
      let low = Number.POSITIVE_INFINITY;
      let high = Number.POSITIVE_INFINITY;
      for (let i = 0; i < count; i++) {
        const [below, above] = rangeInBox(packed, i * STRIDE, x, y, z, half, radiusMm);
        lows[i] = below;
        low = Math.min(low, below);
        high = Math.min(high, above);
      }
      return [softMinimum(lows, count, low, blendMm), high];
    },
    within: (inner) => {
      const kept = cull(packed, blendMm, inner);
      const outer = bounds ?? conservativeBounds(packed, blendMm);
      return blendedField(kept, blendMm, intersectBounds(outer, inner));
    },
  };
}

/** Shifted by the least value, so that no exponential overflows. */
function softMinimum(values: Float64Array, count: number, least: number, blendMm: number): number {
  const limit = least + NEGLIGIBLE * blendMm;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    if (value < limit) sum += value === least ? 1 : Math.exp((least - value) / blendMm);
  }
  return least - blendMm * Math.log(sum);
}

type Half = readonly [number, number, number];

/** Least and greatest distance bound of one ellipsoid in a box (or in the ball of `ballMm` inside that box). */
function rangeInBox(
  packed: Float64Array,
  o: number,
  x: number,
  y: number,
  z: number,
  half: Half,
  ballMm: number | null,
): readonly [number, number] {
  const dx = x - packed[o]!;
  const dy = y - packed[o + 1]!;
  const dz = z - packed[o + 2]!;
  let [k0Low, k0High, k1Low, k1High, k0Mid] = [0, 0, 0, 0, 0];
  for (let axis = 0; axis < 3; axis++) {
    const row = o + 3 + 3 * axis;
    const [p, q, r] = [packed[row]!, packed[row + 1]!, packed[row + 2]!];
    const inverse = packed[o + 12 + axis]!;
    const mid = Math.abs(p * dx + q * dy + r * dz);
    const reach =
      ballMm === null ? Math.abs(p) * half[0] + Math.abs(q) * half[1] + Math.abs(r) * half[2] : ballMm * inverse;
    const near = Math.max(0, mid - reach) ** 2;
    const far = (mid + reach) ** 2;
    k0Mid += mid * mid;
    k0Low += near;
    k0High += far;
    k1Low += near * inverse * inverse;
    k1High += far * inverse * inverse;
  }
  const [thin, long] = [packed[o + 15]!, packed[o + 16]!];
  const slack = ballMm === null ? Number.POSITIVE_INFINITY : ballMm / thin;
  const lowK0 = Math.max(Math.sqrt(k0Low), Math.sqrt(k0Mid) - slack);
  const highK0 = Math.min(Math.sqrt(k0High), Math.sqrt(k0Mid) + slack);
  const ratioLow = Math.max(thin, k1High > 0 ? lowK0 / Math.sqrt(k1High) : 0);
  const ratioHigh = Math.min(long, k1Low > 0 ? highK0 / Math.sqrt(k1Low) : Number.POSITIVE_INFINITY);
  return [(lowK0 - 1) * (lowK0 < 1 ? ratioHigh : ratioLow), (highK0 - 1) * (highK0 < 1 ? ratioLow : ratioHigh)];
}

function cull(packed: Float64Array, blendMm: number, { min, max }: Bounds): Float64Array {
  const count = packed.length / STRIDE;
  const [x, y, z] = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2];
  const half: Half = [(max[0] - min[0]) / 2, (max[1] - min[1]) / 2, (max[2] - min[2]) / 2];
  const lows = new Float64Array(count);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const [low, high] = rangeInBox(packed, i * STRIDE, x, y, z, half, null);
    lows[i] = low;
    best = Math.min(best, high);
  }
  const limit = best + NEGLIGIBLE * blendMm;
  const kept = new Float64Array(lows.filter((low) => low <= limit).length * STRIDE);
  for (let i = 0, to = 0; i < count; i++) {
    if (lows[i]! > limit) continue;
    kept.set(packed.subarray(i * STRIDE, (i + 1) * STRIDE), to);
    to += STRIDE;
  }
  return kept;
}

/** Outside it every ellipsoid is farther than the most that blending can swell the union. */
function conservativeBounds(packed: Float64Array, blendMm: number): Bounds {
  const swellMm = blendMm * Math.log(packed.length / STRIDE);
  const min = [Infinity, Infinity, Infinity] as [number, number, number];
  const max = [-Infinity, -Infinity, -Infinity] as [number, number, number];
  for (let o = 0; o < packed.length; o += STRIDE) {
    const scale = 1 + swellMm / packed[o + 15]!;
    for (let axis = 0; axis < 3; axis++) {
      const reach =
        scale * Math.hypot(...[0, 1, 2].map((k) => packed[o + 3 + 3 * k + axis]! / packed[o + 12 + k]! ** 2));
      min[axis] = Math.min(min[axis]!, packed[o + axis]! - reach);
      max[axis] = Math.max(max[axis]!, packed[o + axis]! + reach);
    }
  }
  return { min, max };
}

/** Shrinks the conservative box to the cells of about 4 mm that may hold inside; thin ellipsoids make the former huge. */
function tightBounds(packed: Float64Array, blendMm: number): Bounds {
  const min = [Infinity, Infinity, Infinity] as [number, number, number];
  const max = [-Infinity, -Infinity, -Infinity] as [number, number, number];
  const inFound = (box: Bounds) => box.min.every((v, a) => v >= min[a]!) && box.max.every((v, a) => v <= max[a]!);
  const visit = (rows: Float64Array, box: Bounds): void => {
    if (inFound(box)) return;
    const low = lowInBox(rows, blendMm, box);
    if (low > 0) return;
    const sides = [0, 1, 2].map((axis) => box.max[axis]! - box.min[axis]!);
    const longest = Math.max(...sides);
    if (longest <= 4) {
      for (let axis = 0; axis < 3; axis++) {
        min[axis] = Math.min(min[axis]!, box.min[axis]!);
        max[axis] = Math.max(max[axis]!, box.max[axis]!);
      }
      return;
    }
    const axis = sides.indexOf(longest);
    const middle = (box.min[axis]! + box.max[axis]!) / 2;
    const swap = (v: Bounds['min']) => v.map((value, a) => (a === axis ? middle : value)) as unknown as Bounds['min'];
    const kept = cull(rows, blendMm, box);
    visit(kept, { min: box.min, max: swap(box.max) });
    visit(kept, { min: swap(box.min), max: box.max });
  };
  visit(packed, conservativeBounds(packed, blendMm));
  return min[0] > max[0] ? EMPTY : { min, max };
}

function lowInBox(packed: Float64Array, blendMm: number, { min, max }: Bounds): number {
  const count = packed.length / STRIDE;
  const half: Half = [(max[0] - min[0]) / 2, (max[1] - min[1]) / 2, (max[2] - min[2]) / 2];
  const lows = new Float64Array(count);
  let low = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const o = i * STRIDE;
    lows[i] = rangeInBox(packed, o, min[0] + half[0], min[1] + half[1], min[2] + half[2], half, null)[0];
    low = Math.min(low, lows[i]!);
  }
  return softMinimum(lows, count, low, blendMm);
}

function intersectBounds(a: Bounds, b: Bounds): Bounds {
  return {
    min: [Math.max(a.min[0], b.min[0]), Math.max(a.min[1], b.min[1]), Math.max(a.min[2], b.min[2])],
    max: [Math.min(a.max[0], b.max[0]), Math.min(a.max[1], b.max[1]), Math.min(a.max[2], b.max[2])],
  };
}
