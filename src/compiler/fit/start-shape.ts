import type { Random } from './random.ts';
import { SHAPE_STRIDE, type Shape } from './shape.ts';

const ROUNDS = 8;

/** First guess: k-means clusters of points inside, each an ellipsoid with the cluster's covariance. */
export function startShape(inside: Float64Array, count: number, blendMm: number, random: Random): Shape {
  const centres = spreadCentres(inside, count, random);
  const owners = new Int32Array(inside.length / 3);
  for (let round = 0; round < ROUNDS; round++) {
    assign(inside, centres, owners);
    recentre(inside, centres, owners);
  }
  assign(inside, centres, owners);
  const values = new Float64Array(count * SHAPE_STRIDE);
  for (let i = 0; i < count; i++)
    values.set(ellipsoidOf(inside, owners, i, centres.subarray(3 * i, 3 * i + 3)), 10 * i);
  return { count, blendMm, values };
}

/** k-means++ seeding: each new centre is drawn with the square of its distance to the chosen ones. */
function spreadCentres(points: Float64Array, count: number, random: Random): Float64Array {
  const size = points.length / 3;
  const centres = new Float64Array(count * 3);
  const nearest = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  let pick = Math.floor(random.next() * size);
  for (let i = 0; i < count; i++) {
    centres.set(points.subarray(3 * pick, 3 * pick + 3), 3 * i);
    let sum = 0;
    for (let p = 0; p < size; p++) {
      nearest[p] = Math.min(nearest[p]!, squared(points, p, centres, i));
      sum += nearest[p]!;
    }
    let target = random.next() * sum;
    for (pick = 0; pick < size - 1 && target > nearest[pick]!; pick++) target -= nearest[pick]!;
  }
  return centres;
}

function squared(points: Float64Array, p: number, centres: Float64Array, i: number): number {
  const dx = points[3 * p]! - centres[3 * i]!;
  const dy = points[3 * p + 1]! - centres[3 * i + 1]!;
  const dz = points[3 * p + 2]! - centres[3 * i + 2]!;
  return dx * dx + dy * dy + dz * dz;
}

function assign(points: Float64Array, centres: Float64Array, owners: Int32Array): void {
  for (let p = 0; p < owners.length; p++) {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < centres.length / 3; i++) {
      const d = squared(points, p, centres, i);
      if (d < least) {
        least = d;
        owners[p] = i;
      }
    }
  }
}

function recentre(points: Float64Array, centres: Float64Array, owners: Int32Array): void {
  const sums = new Float64Array((centres.length / 3) * 4);
  for (let p = 0; p < owners.length; p++) {
    const o = owners[p]! * 4;
    for (let k = 0; k < 3; k++) sums[o + k]! += points[3 * p + k]!;
    sums[o + 3]!++;
  }
  for (let i = 0; i < centres.length / 3; i++) {
    const n = sums[4 * i + 3]!;
    if (n > 0) for (let k = 0; k < 3; k++) centres[3 * i + k] = sums[4 * i + k]! / n;
  }
}

function ellipsoidOf(points: Float64Array, owners: Int32Array, i: number, centre: Float64Array): number[] {
  const members: number[] = [];
  for (let p = 0; p < owners.length; p++)
    if (owners[p] === i) members.push(points[3 * p]!, points[3 * p + 1]!, points[3 * p + 2]!);
  return ellipsoidFromPoints(members, centre);
}

/** Ellipsoid (ten numbers of a shape) that a uniform solid of the points' covariance would have. */
export function ellipsoidFromPoints(members: readonly number[], centre: ArrayLike<number>): number[] {
  const n = Math.max(1, members.length / 3);
  const covariance = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let m = 0; m < members.length; m += 3)
    for (let j = 0; j < 3; j++)
      for (let k = 0; k < 3; k++)
        covariance[3 * j + k]! += ((members[m + j]! - centre[j]!) * (members[m + k]! - centre[k]!)) / n;
  const { values, quaternion } = principalAxes(covariance);
  const logRadii = values.map((value) => Math.log(Math.max(0.7, Math.sqrt(5 * Math.max(0, value)))));
  return [centre[0]!, centre[1]!, centre[2]!, ...logRadii, ...quaternion];
}

/** Eigenvalues and the rotation (quaternion, local to world) of a symmetric 3 x 3 matrix, by Jacobi sweeps. */
function principalAxes(matrix: number[]): { values: number[]; quaternion: number[] } {
  const a = matrix.slice();
  const v = [1, 0, 0, 0, 1, 0, 0, 0, 1];
  for (let sweep = 0; sweep < 12; sweep++) {
    for (const [p, q] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const off = a[3 * p + q]!;
      if (Math.abs(off) < 1e-14) continue;
      const theta = (a[3 * q + q]! - a[3 * p + p]!) / (2 * off);
      const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
      const c = 1 / Math.sqrt(t * t + 1);
      const s = t * c;
      for (let k = 0; k < 3; k++) rotate(a, 3 * k + p, 3 * k + q, c, s);
      for (let k = 0; k < 3; k++) rotate(a, 3 * p + k, 3 * q + k, c, s);
      for (let k = 0; k < 3; k++) rotate(v, 3 * k + p, 3 * k + q, c, s);
    }
  }
  return { values: [a[0]!, a[4]!, a[8]!], quaternion: quaternionOf(v) };
}

function rotate(m: number[], i: number, j: number, c: number, s: number): void {
  const [x, y] = [m[i]!, m[j]!];
  m[i] = c * x - s * y;
  m[j] = s * x + c * y;
}

/** Quaternion of a rotation given by rows; Jacobi rotations keep it proper. */
function quaternionOf(m: readonly number[]): number[] {
  const [a, e, i] = [m[0]!, m[4]!, m[8]!];
  const squares = [1 + a - e - i, 1 - a + e - i, 1 - a - e + i, 1 + a + e + i];
  const largest = squares.indexOf(Math.max(...squares));
  const half = Math.sqrt(squares[largest]!) / 2;
  const [yz, zx, xy] = [m[7]! - m[5]!, m[2]! - m[6]!, m[3]! - m[1]!];
  const [xy2, zx2, yz2] = [m[1]! + m[3]!, m[2]! + m[6]!, m[5]! + m[7]!];
  const q = half * 4;
  const forms = [
    [half, xy2 / q, zx2 / q, yz / q],
    [xy2 / q, half, yz2 / q, zx / q],
    [zx2 / q, yz2 / q, half, xy / q],
    [yz / q, zx / q, xy / q, half],
  ];
  return forms[largest]!;
}
