import type { Samples } from './samples.ts';
import { SHAPE_STRIDE, type Shape, STEP_STRIDE } from './shape.ts';

/*
 * NOTES. Each sample asks only the ellipsoids that can matter in its leaf, listed anew before every step: 8 to 15 of 160.
 * Rows of the Jacobian hold the ellipsoids whose share of the soft minimum exceeds a half per cent: two or three of them.
 */

/** Numbers a prepared ellipsoid: centre 0-2, rotation columns 3-11, inverse radii 12-14. */
const READY_STRIDE = 15;
const LEAST_SHARE = 0.005;

/** Which ellipsoids each leaf of the samples asks. */
export interface NearLists {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
}

/** Weighted residuals and, where asked, the rows of their Jacobian in compressed form. */
export interface Linearised {
  readonly residuals: Float64Array;
  /** Half the sum of squares. */
  readonly cost: number;
  readonly rowStarts: Int32Array;
  readonly columns: Int32Array;
  /** Nine derivatives for each entry of `columns`. */
  readonly entries: Float64Array;
}

/** Distances beyond which inside is inside and outside is outside, mm. */
export interface Clip {
  readonly insideMm: number;
  readonly outsideMm: number;
}

/** Rotations and inverse radii, ready for asking. */
export function readyShape({ values, count }: Shape): Float64Array {
  const ready = new Float64Array(count * READY_STRIDE);
  for (let i = 0; i < count; i++) {
    const v = values.subarray(i * SHAPE_STRIDE, (i + 1) * SHAPE_STRIDE);
    const [x, y, z, w] = [v[6]!, v[7]!, v[8]!, v[9]!];
    ready.set(
      [
        v[0]!,
        v[1]!,
        v[2]!,
        1 - 2 * (y * y + z * z),
        2 * (x * y + z * w),
        2 * (x * z - y * w),
        2 * (x * y - z * w),
        1 - 2 * (x * x + z * z),
        2 * (y * z + x * w),
        2 * (x * z + y * w),
        2 * (y * z - x * w),
        1 - 2 * (x * x + y * y),
        Math.exp(-v[3]!),
        Math.exp(-v[4]!),
        Math.exp(-v[5]!),
      ],
      i * READY_STRIDE,
    );
  }
  return ready;
}

function distanceBound(ready: Float64Array, o: number, x: number, y: number, z: number): number {
  const dx = x - ready[o]!;
  const dy = y - ready[o + 1]!;
  const dz = z - ready[o + 2]!;
  const ia = ready[o + 12]!;
  const ib = ready[o + 13]!;
  const ic = ready[o + 14]!;
  const u = (ready[o + 3]! * dx + ready[o + 4]! * dy + ready[o + 5]! * dz) * ia;
  const v = (ready[o + 6]! * dx + ready[o + 7]! * dy + ready[o + 8]! * dz) * ib;
  const w = (ready[o + 9]! * dx + ready[o + 10]! * dy + ready[o + 11]! * dz) * ic;
  const k0 = Math.sqrt(u * u + v * v + w * w);
  const a = u * ia;
  const b = v * ib;
  const c = w * ic;
  const k1 = Math.sqrt(a * a + b * b + c * c);
  return k1 > 1e-12 ? (k0 * (k0 - 1)) / k1 : -1 / Math.max(ia, ib, ic);
}

/** Lists, for each leaf, the ellipsoids within reach of the nearest one at a few of its samples. */
export function listNear(shape: Shape, ready: Float64Array, samples: Samples): NearLists {
  const leafCount = samples.leaves.length - 1;
  const starts = new Int32Array(leafCount + 1);
  let indices = new Int32Array(leafCount * 16);
  const found = new Float64Array(shape.count);
  const keep = new Uint8Array(shape.count);
  let used = 0;
  for (let leaf = 0; leaf < leafCount; leaf++) {
    const [from, to] = [samples.leaves[leaf]!, samples.leaves[leaf + 1]!];
    const stride = Math.max(1, Math.floor((to - from) / 5));
    keep.fill(0);
    for (let s = from; s < to; s += stride) {
      let least = Number.POSITIVE_INFINITY;
      const [x, y, z] = [samples.points[3 * s]!, samples.points[3 * s + 1]!, samples.points[3 * s + 2]!];
      for (let i = 0, o = 0; i < shape.count; i++, o += READY_STRIDE) {
        const d = distanceBound(ready, o, x, y, z);
        found[i] = d;
        if (d < least) least = d;
      }
      const limit = least + 7 * shape.blendMm;
      for (let i = 0; i < shape.count; i++) if (found[i]! < limit) keep[i] = 1;
    }
    if (used + shape.count > indices.length) indices = grow(indices, 2 * indices.length + shape.count);
    for (let i = 0; i < shape.count; i++) if (keep[i]) indices[used++] = i;
    starts[leaf + 1] = used;
  }
  return { starts, indices };
}

function grow(from: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}

/** The share each near ellipsoid has in the soft minimum at one sample. */
interface Shares {
  readonly distances: Float64Array;
  readonly shares: Float64Array;
}

/** Distance of the shape at sample `s`; leaves the shares of its near ellipsoids in `out`. */
function blendAt(
  shape: Shape,
  ready: Float64Array,
  samples: Samples,
  near: NearLists,
  leaf: number,
  s: number,
  out: Shares,
): number {
  const [x, y, z] = [samples.points[3 * s]!, samples.points[3 * s + 1]!, samples.points[3 * s + 2]!];
  const [from, to] = [near.starts[leaf]!, near.starts[leaf + 1]!];
  let least = Number.POSITIVE_INFINITY;
  for (let n = from; n < to; n++) {
    const d = distanceBound(ready, near.indices[n]! * READY_STRIDE, x, y, z);
    out.distances[n - from] = d;
    if (d < least) least = d;
  }
  let sum = 0;
  for (let n = 0; n < to - from; n++) {
    const behind = (out.distances[n]! - least) / shape.blendMm;
    const share = behind < 14 ? Math.exp(-behind) : 0;
    out.shares[n] = share;
    sum += share;
  }
  for (let n = 0; n < to - from; n++) out.shares[n]! /= sum;
  return least - shape.blendMm * Math.log(sum);
}

/** Visits every sample with the shape's distance there. */
export function visitDistances(
  shape: Shape,
  ready: Float64Array,
  samples: Samples,
  near: NearLists,
  visit: (sample: number, distanceMm: number, leaf: number, shares: Float64Array) => void,
): void {
  const out: Shares = { distances: new Float64Array(shape.count), shares: new Float64Array(shape.count) };
  for (let leaf = 0; leaf < samples.leaves.length - 1; leaf++) {
    for (let s = samples.leaves[leaf]!; s < samples.leaves[leaf + 1]!; s++)
      visit(s, blendAt(shape, ready, samples, near, leaf, s, out), leaf, out.shares);
  }
}

/** How far a distance is from its target, beyond the clip not at all. */
export function misfit(distanceMm: number, targetMm: number, { insideMm, outsideMm }: Clip): number {
  if (targetMm <= insideMm) return Math.max(0, distanceMm - insideMm);
  if (targetMm >= outsideMm) return Math.min(0, distanceMm - outsideMm);
  return distanceMm - targetMm;
}

/** Half the weighted sum of squares only. */
export function costOf(shape: Shape, ready: Float64Array, samples: Samples, near: NearLists, clip: Clip): number {
  let cost = 0;
  visitDistances(shape, ready, samples, near, (s, distanceMm) => {
    cost += (samples.weights[s]! * misfit(distanceMm, samples.targets[s]!, clip)) ** 2 / 2;
  });
  return cost;
}

/** Residuals and Jacobian at a shape. */
export function linearise(
  shape: Shape,
  ready: Float64Array,
  samples: Samples,
  near: NearLists,
  clip: Clip,
): Linearised {
  const residuals = new Float64Array(samples.count);
  const rowStarts = new Int32Array(samples.count + 1);
  let columns = new Int32Array(samples.count * 4);
  let entries = new Float64Array(samples.count * 4 * STEP_STRIDE);
  let [used, cost] = [0, 0];
  visitDistances(shape, ready, samples, near, (s, distanceMm, leaf, shares) => {
    const weight = samples.weights[s]!;
    const residual = weight * misfit(distanceMm, samples.targets[s]!, clip);
    residuals[s] = residual;
    cost += (residual * residual) / 2;
    if (residual !== 0) {
      const [from, to] = [near.starts[leaf]!, near.starts[leaf + 1]!];
      if (used + to - from > columns.length) {
        columns = grow(columns, 2 * columns.length + to - from);
        const larger = new Float64Array(columns.length * STEP_STRIDE);
        larger.set(entries);
        entries = larger;
      }
      for (let n = from; n < to; n++) {
        const share = shares[n - from]!;
        if (share < LEAST_SHARE) continue;
        columns[used] = near.indices[n]!;
        derive(
          ready,
          near.indices[n]! * READY_STRIDE,
          samples.points,
          3 * s,
          weight * share,
          entries,
          used * STEP_STRIDE,
        );
        used++;
      }
    }
    rowStarts[s + 1] = used;
  });
  return { residuals, cost, rowStarts, columns, entries };
}

/** Derivatives of one ellipsoid's distance bound by its centre, logarithms of radii and local turn, times `scale`. */
function derive(
  ready: Float64Array,
  o: number,
  points: Float64Array,
  p: number,
  scale: number,
  out: Float64Array,
  to: number,
): void {
  const dx = points[p]! - ready[o]!;
  const dy = points[p + 1]! - ready[o + 1]!;
  const dz = points[p + 2]! - ready[o + 2]!;
  const [ia, ib, ic] = [ready[o + 12]!, ready[o + 13]!, ready[o + 14]!];
  const lx = ready[o + 3]! * dx + ready[o + 4]! * dy + ready[o + 5]! * dz;
  const ly = ready[o + 6]! * dx + ready[o + 7]! * dy + ready[o + 8]! * dz;
  const lz = ready[o + 9]! * dx + ready[o + 10]! * dy + ready[o + 11]! * dz;
  const [u, v, w] = [lx * ia, ly * ib, lz * ic];
  const [a, b, c] = [u * ia, v * ib, w * ic];
  const k0 = Math.max(1e-9, Math.sqrt(u * u + v * v + w * w));
  const k1 = Math.max(1e-12, Math.sqrt(a * a + b * b + c * c));
  const byK0 = (scale * (2 * k0 - 1)) / (k1 * k0);
  const byK1 = (-scale * k0 * (k0 - 1)) / (k1 * k1 * k1);
  const gx = byK0 * a + byK1 * a * ia * ia;
  const gy = byK0 * b + byK1 * b * ib * ib;
  const gz = byK0 * c + byK1 * c * ic * ic;
  out[to] = -(ready[o + 3]! * gx + ready[o + 6]! * gy + ready[o + 9]! * gz);
  out[to + 1] = -(ready[o + 4]! * gx + ready[o + 7]! * gy + ready[o + 10]! * gz);
  out[to + 2] = -(ready[o + 5]! * gx + ready[o + 8]! * gy + ready[o + 11]! * gz);
  out[to + 3] = -(byK0 * u * u + 2 * byK1 * a * a);
  out[to + 4] = -(byK0 * v * v + 2 * byK1 * b * b);
  out[to + 5] = -(byK0 * w * w + 2 * byK1 * c * c);
  out[to + 6] = gy * lz - gz * ly;
  out[to + 7] = gz * lx - gx * lz;
  out[to + 8] = gx * ly - gy * lx;
}
