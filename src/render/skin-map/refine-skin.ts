import type { SkinSurface } from '../tape/skin-surface.ts';

/** The skin with small triangles: mm, unit normals, both x, y, z a vertex. */
export interface RefinedSkin {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

/** Triangles looked at between two pauses. */
const PAUSE = 1000;
/** How near to the top and the bottom of the skin a triangle lies that closes its cuts at waist and knee, mm. */
const CUT_MM = 0.5;

/**
 * Halves edges of these triangles until none is longer, in pauses. Neighbours halve the edge between them at the same
 * place, so nothing gapes.
 * @param triangles three vertices of the skin each
 */
export function* refineSkin(
  surface: SkinSurface,
  triangles: readonly number[],
  longestMm: number,
): Generator<undefined, RefinedSkin> {
  const refined = new Patch(surface);
  let rough = triangles.map((vertex) => refined.take(vertex));
  for (let halved = true; halved; ) {
    const middles = new Map<number, number>();
    const next: number[] = [];
    const middle = (a: number, b: number): number | null => {
      if (!refined.isLonger(a, b, longestMm)) return null;
      const key = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
      const known = middles.get(key) ?? refined.addMiddle(a, b);
      middles.set(key, known);
      return known;
    };
    for (let i = 0; i < rough.length; i += 3) {
      split([rough[i]!, rough[i + 1]!, rough[i + 2]!], middle, next);
      if (i % (3 * PAUSE) === 0) yield;
    }
    halved = middles.size > 0;
    rough = next;
  }
  return refined.withTriangles(rough);
}

/** Vertices of a part of the skin, in their own order. */
class Patch {
  private readonly surface: SkinSurface;
  private readonly positions: number[] = [];
  private readonly normals: number[] = [];
  private readonly taken = new Map<number, number>();

  constructor(surface: SkinSurface) {
    this.surface = surface;
  }

  take(vertex: number): number {
    const known = this.taken.get(vertex);
    if (known !== undefined) return known;
    for (let i = 3 * vertex; i < 3 * vertex + 3; i++) {
      this.positions.push(this.surface.positions[i]!);
      this.normals.push(this.surface.normals[i]!);
    }
    this.taken.set(vertex, this.taken.size);
    return this.taken.size - 1;
  }

  isLonger(a: number, b: number, mm: number): boolean {
    let squared = 0;
    for (let axis = 0; axis < 3; axis++)
      squared += (this.positions[3 * a + axis]! - this.positions[3 * b + axis]!) ** 2;
    return squared > mm * mm;
  }

  addMiddle(a: number, b: number): number {
    const vertex = this.positions.length / 3;
    const normal = [0, 1, 2].map((axis) => this.normals[3 * a + axis]! + this.normals[3 * b + axis]!);
    const length = Math.hypot(...normal) || 1;
    for (let axis = 0; axis < 3; axis++) {
      this.positions.push((this.positions[3 * a + axis]! + this.positions[3 * b + axis]!) / 2);
      this.normals.push(normal[axis]! / length);
    }
    return vertex;
  }

  withTriangles(triangles: readonly number[]): RefinedSkin {
    return {
      positions: Float32Array.from(this.positions),
      normals: Float32Array.from(this.normals),
      indices: Uint32Array.from(triangles),
    };
  }
}

type Corners = readonly [number, number, number];

/** One triangle, or the two to four that the middles of its long edges part it into. */
function split(corners: Corners, middle: (a: number, b: number) => number | null, out: number[]): void {
  const middles = corners.map((from, k) => middle(from, corners[(k + 1) % 3]!));
  const count = middles.filter((vertex) => vertex !== null).length;
  if (count === 0) {
    out.push(...corners);
    return;
  }
  // Turned so that the first edge is halved, and with two of them the last one is not.
  const first = count === 2 ? (middles.indexOf(null) + 1) % 3 : middles.findIndex((vertex) => vertex !== null);
  const [a, b, c] = [0, 1, 2].map((k) => corners[(first + k) % 3]!) as unknown as Corners;
  const [ab, bc, ca] = [0, 1, 2].map((k) => middles[(first + k) % 3] ?? -1) as unknown as Corners;
  if (count === 1) out.push(a, ab, c, ab, b, c);
  else if (count === 2) out.push(ab, b, bc, a, ab, bc, a, bc, c);
  else out.push(a, ab, ca, ab, b, bc, bc, c, ca, ab, bc, ca);
}

/** The triangles of the skin but for the caps over its cuts at waist and knee. */
export function facesWithoutCaps({ positions, indices }: SkinSurface): number[] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 1; i < positions.length; i += 3) {
    low = Math.min(low, positions[i]!);
    high = Math.max(high, positions[i]!);
  }
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const heights = [0, 1, 2].map((k) => positions[3 * indices[i + k]! + 1]!);
    const isCap = heights.every((y) => y > high - CUT_MM) || heights.every((y) => y < low + CUT_MM);
    if (!isCap) kept.push(i / 3);
  }
  return kept;
}
