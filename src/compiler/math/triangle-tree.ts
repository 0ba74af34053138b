/**
 * NOTES. A bounding volume hierarchy over triangles that answers one question, the nearest point. Nodes are split at the
 * median of the triangles' middles along their longest side, down to a handful; the nearer child is searched first.
 * No closures or objects are made while asking: the answer lies in one record that the next question overwrites.
 */
export interface NearestPoint {
  /** Number of the triangle. */
  triangle: number;
  /** Weights of the triangle's second and third corner; the first has the rest. */
  second: number;
  third: number;
  /** Distance to the point, less the thickness there. */
  distanceMm: number;
}

export interface TriangleTree {
  /** The nearest point of all triangles; the record is overwritten by the next call. */
  readonly nearest: (x: number, y: number, z: number) => NearestPoint;
}

/** Triangles whose corners are given as x, y, z by index; each corner may carry a thickness, mm, that reaches out from it. */
export interface TriangleSet {
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
  readonly thicknessMm?: ArrayLike<number>;
}

const LEAF_TRIANGLES = 4;
/** Numbers a node: box least 0-2, box greatest 3-5. */
const BOX = 6;
/** Numbers a triangle: three corners of x, y, z and thickness. */
const CORNERS = 12;

interface Nodes {
  readonly boxes: number[];
  /** First triangle in `order`, and how many; zero for an inner node. */
  readonly first: number[];
  readonly counts: number[];
  /** The second child; the first one follows its parent. */
  readonly far: number[];
}

export function triangleTree(set: TriangleSet): TriangleTree {
  const order = Array.from({ length: set.indices.length / 3 }, (_, t) => t);
  const nodes: Nodes = { boxes: [], first: [], counts: [], far: [] };
  splitNode(nodes, order, 0, order.length, set);
  const corners = gatherCorners(set, order);
  const boxes = Float64Array.from(nodes.boxes);
  const thickest = Array.from(set.thicknessMm ?? []).reduce((most, mm) => Math.max(most, mm), 0);
  const answer: NearestPoint = { triangle: -1, second: 0, third: 0, distanceMm: 0 };
  const stack = new Int32Array(128);
  return {
    nearest(x, y, z) {
      answer.distanceMm = Number.POSITIVE_INFINITY;
      let depth = 0;
      stack[depth++] = 0;
      while (depth > 0) {
        const node = stack[--depth]!;
        if (Math.sqrt(boxGap(boxes, node, x, y, z)) - thickest >= answer.distanceMm) continue;
        const count = nodes.counts[node]!;
        if (count > 0) {
          const first = nodes.first[node]!;
          for (let slot = first; slot < first + count; slot++) tryTriangle(corners, slot, x, y, z, answer);
          continue;
        }
        const far = nodes.far[node]!;
        const nearFirst = boxGap(boxes, node + 1, x, y, z) <= boxGap(boxes, far, x, y, z);
        stack[depth++] = nearFirst ? far : node + 1;
        stack[depth++] = nearFirst ? node + 1 : far;
      }
      answer.triangle = order[answer.triangle]!;
      return answer;
    },
  };
}

/** Three corners a triangle, each x, y, z and thickness, in the order of the tree. */
function gatherCorners({ positions, indices, thicknessMm }: TriangleSet, order: readonly number[]): Float64Array {
  const corners = new Float64Array(order.length * CORNERS);
  for (const [slot, t] of order.entries())
    for (let k = 0; k < 3; k++) {
      const vertex = indices[t * 3 + k]!;
      const o = slot * CORNERS + k * 4;
      for (let axis = 0; axis < 3; axis++) corners[o + axis] = positions[vertex * 3 + axis]!;
      corners[o + 3] = thicknessMm?.[vertex] ?? 0;
    }
  return corners;
}

function splitNode(nodes: Nodes, order: number[], first: number, end: number, set: TriangleSet): void {
  const { positions, indices } = set;
  const node = nodes.counts.length;
  const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (let slot = first; slot < end; slot++)
    for (let i = 0; i < 9; i++) {
      const axis = i % 3;
      const value = positions[indices[order[slot]! * 3 + Math.floor(i / 3)]! * 3 + axis]!;
      box[axis] = Math.min(box[axis]!, value);
      box[axis + 3] = Math.max(box[axis + 3]!, value);
    }
  nodes.boxes.push(...box);
  nodes.first.push(first);
  const isLeaf = end - first <= LEAF_TRIANGLES;
  nodes.counts.push(isLeaf ? end - first : 0);
  nodes.far.push(0);
  if (isLeaf) return;
  const sides = [0, 1, 2].map((axis) => box[axis + 3]! - box[axis]!);
  const axis = sides.indexOf(Math.max(...sides));
  const middle = (t: number) =>
    [0, 1, 2].reduce((sum, corner) => sum + positions[indices[t * 3 + corner]! * 3 + axis]!, 0);
  const sorted = order.slice(first, end).sort((a, b) => middle(a) - middle(b) || a - b);
  for (const [i, t] of sorted.entries()) order[first + i] = t;
  const half = (first + end) >> 1;
  splitNode(nodes, order, first, half, set);
  nodes.far[node] = nodes.counts.length;
  splitNode(nodes, order, half, end, set);
}

function boxGap(boxes: Float64Array, node: number, x: number, y: number, z: number): number {
  const o = node * BOX;
  const dx = Math.max(boxes[o]! - x, 0, x - boxes[o + 3]!);
  const dy = Math.max(boxes[o + 1]! - y, 0, y - boxes[o + 4]!);
  const dz = Math.max(boxes[o + 2]! - z, 0, z - boxes[o + 5]!);
  return dx * dx + dy * dy + dz * dz;
}

/** Keeps the point of one triangle if it is nearer than the answer so far. */
function tryTriangle(c: Float64Array, slot: number, x: number, y: number, z: number, answer: NearestPoint): void {
  const o = slot * CORNERS;
  const [px, py, pz] = [x - c[o]!, y - c[o + 1]!, z - c[o + 2]!];
  const [ux, uy, uz] = [c[o + 4]! - c[o]!, c[o + 5]! - c[o + 1]!, c[o + 6]! - c[o + 2]!];
  const [vx, vy, vz] = [c[o + 8]! - c[o]!, c[o + 9]! - c[o + 1]!, c[o + 10]! - c[o + 2]!];
  const uu = ux * ux + uy * uy + uz * uz;
  const uv = ux * vx + uy * vy + uz * vz;
  const vv = vx * vx + vy * vy + vz * vz;
  const pu = px * ux + py * uy + pz * uz;
  const pv = px * vx + py * vy + pz * vz;
  const area = uu * vv - uv * uv;
  let s = (vv * pu - uv * pv) / area;
  let t = (uu * pv - uv * pu) / area;
  let gap = (px - s * ux - t * vx) ** 2 + (py - s * uy - t * vy) ** 2 + (pz - s * uz - t * vz) ** 2;
  if (!(s > 0 && t > 0 && s + t < 1)) {
    const onU = clampUnit(pu / uu);
    const onV = clampUnit(pv / vv);
    const onW = clampUnit((uu - uv - pu + pv) / (uu - 2 * uv + vv));
    const [wx, wy, wz] = [ux + onW * (vx - ux), uy + onW * (vy - uy), uz + onW * (vz - uz)];
    const gapU = (px - onU * ux) ** 2 + (py - onU * uy) ** 2 + (pz - onU * uz) ** 2;
    const gapV = (px - onV * vx) ** 2 + (py - onV * vy) ** 2 + (pz - onV * vz) ** 2;
    const gapW = (px - wx) ** 2 + (py - wy) ** 2 + (pz - wz) ** 2;
    gap = Math.min(gapU, gapV, gapW);
    s = gap === gapU ? onU : gap === gapV ? 0 : 1 - onW;
    t = gap === gapU ? 0 : gap === gapV ? onV : onW;
  }
  const distanceMm = Math.sqrt(gap) - c[o + 3]! - s * (c[o + 7]! - c[o + 3]!) - t * (c[o + 11]! - c[o + 3]!);
  if (distanceMm >= answer.distanceMm) return;
  answer.triangle = slot;
  answer.second = s;
  answer.third = t;
  answer.distanceMm = distanceMm;
}

function clampUnit(value: number): number {
  return value > 0 ? Math.min(1, value) : 0;
}
