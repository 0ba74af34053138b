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
  const refined = new Patch(surface, longestMm);
  let rough = triangles.map((vertex) => refined.take(vertex));
  for (let halved = true; halved; ) {
    const before = refined.count;
    const next: number[] = [];
    refined.forgetMiddles();
    for (let i = 0; i < rough.length; i += 3) {
      refined.split(rough[i]!, rough[i + 1]!, rough[i + 2]!, next);
      if (i % (3 * PAUSE) === 0) yield;
    }
    halved = refined.count > before;
    rough = next;
  }
  return refined.withTriangles(rough);
}

/** No middle, since the edge is short enough; no further edge. */
const NONE = -1;

/** Vertices of a part of the skin, in their own order. */
class Patch {
  private readonly surface: SkinSurface;
  private readonly longestMm2: number;
  private readonly positions: number[] = [];
  private readonly normals: number[] = [];
  private readonly taken: Int32Array;
  /** The halved edges of a round: those of a lower vertex hang together, the last one first. */
  private lastOf: number[] = [];
  private readonly before: number[] = [];
  private readonly higher: number[] = [];
  private readonly middles: number[] = [];

  constructor(surface: SkinSurface, longestMm: number) {
    this.surface = surface;
    this.longestMm2 = longestMm * longestMm;
    this.taken = new Int32Array(surface.positions.length / 3).fill(NONE);
  }

  get count(): number {
    return this.positions.length / 3;
  }

  take(vertex: number): number {
    const known = this.taken[vertex]!;
    if (known !== NONE) return known;
    const own = this.count;
    for (let i = 3 * vertex; i < 3 * vertex + 3; i++) {
      this.positions.push(this.surface.positions[i]!);
      this.normals.push(this.surface.normals[i]!);
    }
    this.taken[vertex] = own;
    return own;
  }

  forgetMiddles(): void {
    this.lastOf = new Array<number>(this.count).fill(NONE);
    this.before.length = 0;
    this.higher.length = 0;
    this.middles.length = 0;
  }

  /** Adds a triangle, or the two to four that the middles of its long edges part it into. */
  split(a: number, b: number, c: number, out: number[]): void {
    const [ab, bc, ca] = [this.middle(a, b), this.middle(b, c), this.middle(c, a)];
    // Turned so that the first edge is halved, and with two of them the last one is not.
    if (ab !== NONE && (bc !== NONE || ca === NONE)) parted(a, b, c, ab, bc, ca, out);
    else if (bc !== NONE) parted(b, c, a, bc, ca, ab, out);
    else if (ca !== NONE) parted(c, a, b, ca, ab, bc, out);
    else out.push(a, b, c);
  }

  /** The vertex half way between two, if their edge is too long. */
  private middle(a: number, b: number): number {
    if (!this.isLong(a, b)) return NONE;
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    for (let edge = this.lastOf[low]!; edge !== NONE; edge = this.before[edge]!) {
      if (this.higher[edge] === high) return this.middles[edge]!;
    }
    const vertex = this.addMiddle(a, b);
    this.before.push(this.lastOf[low]!);
    this.lastOf[low] = this.higher.length;
    this.higher.push(high);
    this.middles.push(vertex);
    return vertex;
  }

  private isLong(a: number, b: number): boolean {
    const { positions } = this;
    const x = positions[3 * a]! - positions[3 * b]!;
    const y = positions[3 * a + 1]! - positions[3 * b + 1]!;
    const z = positions[3 * a + 2]! - positions[3 * b + 2]!;
    return x * x + y * y + z * z > this.longestMm2;
  }

  private addMiddle(a: number, b: number): number {
    const { positions, normals } = this;
    const vertex = this.count;
    const x = normals[3 * a]! + normals[3 * b]!;
    const y = normals[3 * a + 1]! + normals[3 * b + 1]!;
    const z = normals[3 * a + 2]! + normals[3 * b + 2]!;
    const length = Math.sqrt(x * x + y * y + z * z) || 1;
    for (let axis = 0; axis < 3; axis++) positions.push((positions[3 * a + axis]! + positions[3 * b + axis]!) / 2);
    normals.push(x / length, y / length, z / length);
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

/** The first edge of the triangle is halved, the second may be, and the third only where the second is. */
function parted(a: number, b: number, c: number, ab: number, bc: number, ca: number, out: number[]): void {
  if (bc === NONE) out.push(a, ab, c, ab, b, c);
  else if (ca === NONE) out.push(ab, b, bc, a, ab, bc, a, bc, c);
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
    const a = positions[3 * indices[i]! + 1]!;
    const b = positions[3 * indices[i + 1]! + 1]!;
    const c = positions[3 * indices[i + 2]! + 1]!;
    const isCap = Math.min(a, b, c) > high - CUT_MM || Math.max(a, b, c) < low + CUT_MM;
    if (!isCap) kept.push(i / 3);
  }
  return kept;
}
