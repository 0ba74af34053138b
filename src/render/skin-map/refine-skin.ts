import type { SkinSurface } from '../tape/skin-surface.ts';

/** The skin with small triangles: mm, unit normals, both x, y, z a vertex. */
export interface RefinedSkin {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

/** Straight edges of this length cannot be told from a curved rim, mm. */
const LONGEST_EDGE_MM = 6;
/** Triangles of the skin looked at between two pauses. */
const PAUSE = 250;
/** No such vertex, edge or triangle. */
const NONE = -1;

const fineSkins = new WeakMap<SkinSurface, FineSkin>();

/**
 * Halves edges of these triangles until none is long, in pauses. Neighbours halve the edge between them at the same
 * place, so nothing gapes. What has been refined once is kept for whatever is painted there next.
 */
export function* refineSkin(surface: SkinSurface, faces: readonly number[]): Generator<undefined, RefinedSkin> {
  const fine = fineSkins.get(surface) ?? new FineSkin(surface);
  fineSkins.set(surface, fine);
  for (const [count, face] of faces.entries()) {
    if (count % PAUSE === PAUSE - 1) yield;
    fine.refine(face);
  }
  yield;
  return fine.cutOut(faces);
}

/** A skin that is refined triangle by triangle, as far as anybody asked for it. */
class FineSkin {
  private readonly surface: SkinSurface;
  private vertices = 0;
  private positions: Float64Array;
  private normals: Float64Array;
  /** Where the small triangles of each triangle begin in `triangles`, and where they end. */
  private readonly begin: Int32Array;
  private readonly end: Int32Array;
  private readonly triangles: number[] = [];
  /** The halved edges: those with the same lower vertex hang together, the last one first. */
  private readonly lastOf: number[] = [];
  private readonly before: number[] = [];
  private readonly higher: number[] = [];
  private readonly middles: number[] = [];

  constructor(surface: SkinSurface) {
    this.surface = surface;
    this.vertices = surface.positions.length / 3;
    this.positions = Float64Array.from(surface.positions);
    this.normals = Float64Array.from(surface.normals);
    this.begin = new Int32Array(surface.indices.length / 3).fill(NONE);
    this.end = new Int32Array(surface.indices.length / 3);
  }

  refine(face: number): void {
    if (this.begin[face] !== NONE) return;
    const { indices } = this.surface;
    this.begin[face] = this.triangles.length;
    this.split(indices[3 * face]!, indices[3 * face + 1]!, indices[3 * face + 2]!);
    this.end[face] = this.triangles.length;
  }

  /** Refined triangles as a mesh of their own. */
  cutOut(faces: readonly number[]): RefinedSkin {
    const count = faces.reduce((sum, face) => sum + this.end[face]! - this.begin[face]!, 0);
    const indices = new Uint32Array(count);
    const own = new Int32Array(this.vertices).fill(NONE);
    const taken: number[] = [];
    let filled = 0;
    for (const face of faces) {
      for (let i = this.begin[face]!; i < this.end[face]!; i++) {
        const vertex = this.triangles[i]!;
        if (own[vertex] === NONE) own[vertex] = taken.push(vertex) - 1;
        indices[filled++] = own[vertex]!;
      }
    }
    return { positions: pick(this.positions, taken), normals: pick(this.normals, taken), indices };
  }

  /** Keeps a triangle, or the two to four that the middles of its long edges part it into. */
  private split(a: number, b: number, c: number): void {
    const ab = this.middle(a, b);
    const bc = this.middle(b, c);
    const ca = this.middle(c, a);
    // Turned so that the first edge is halved, and with two of them the last one is not.
    if (ab !== NONE && (bc !== NONE || ca === NONE)) this.part(a, b, c, ab, bc, ca);
    else if (bc !== NONE) this.part(b, c, a, bc, ca, ab);
    else if (ca !== NONE) this.part(c, a, b, ca, ab, bc);
    else this.triangles.push(a, b, c);
  }

  /** The first edge of the triangle is halved, the second may be, and the third only where the second is. */
  private part(a: number, b: number, c: number, ab: number, bc: number, ca: number): void {
    if (bc === NONE) {
      this.split(a, ab, c);
      this.split(ab, b, c);
      return;
    }
    this.split(ab, b, bc);
    if (ca === NONE) {
      this.split(a, ab, bc);
      this.split(a, bc, c);
      return;
    }
    this.split(a, ab, ca);
    this.split(bc, c, ca);
    this.split(ab, bc, ca);
  }

  /** The vertex half way between two, if their edge is too long. */
  private middle(a: number, b: number): number {
    if (!this.isLong(a, b)) return NONE;
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const last = this.lastOf[low] ?? NONE;
    for (let edge = last; edge !== NONE; edge = this.before[edge]!) {
      if (this.higher[edge] === high) return this.middles[edge]!;
    }
    const vertex = this.addMiddle(a, b);
    this.before.push(last);
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
    return x * x + y * y + z * z > LONGEST_EDGE_MM * LONGEST_EDGE_MM;
  }

  private addMiddle(a: number, b: number): number {
    const vertex = this.vertices++;
    if (3 * this.vertices > this.positions.length) {
      this.positions = doubled(this.positions);
      this.normals = doubled(this.normals);
    }
    const { positions, normals } = this;
    let squared = 0;
    for (let axis = 0; axis < 3; axis++) {
      const along = normals[3 * a + axis]! + normals[3 * b + axis]!;
      positions[3 * vertex + axis] = (positions[3 * a + axis]! + positions[3 * b + axis]!) / 2;
      normals[3 * vertex + axis] = along;
      squared += along * along;
    }
    const length = Math.sqrt(squared) || 1;
    for (let axis = 0; axis < 3; axis++) normals[3 * vertex + axis]! /= length;
    return vertex;
  }
}

function doubled(values: Float64Array): Float64Array {
  const larger = new Float64Array(2 * values.length);
  larger.set(values);
  return larger;
}

function pick(values: Float64Array, vertices: readonly number[]): Float32Array {
  const picked = new Float32Array(3 * vertices.length);
  for (const [i, vertex] of vertices.entries()) {
    for (let axis = 0; axis < 3; axis++) picked[3 * i + axis] = values[3 * vertex + axis]!;
  }
  return picked;
}
