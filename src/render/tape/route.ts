import { Vector3 } from 'three';
import type { SkinSurface, SurfacePoint } from './skin-surface.ts';

/** The edges of the mesh at each vertex: `starts[v]` to `starts[v + 1]` in `ends`. */
interface EdgeGraph {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const graphs = new WeakMap<SkinSurface, EdgeGraph>();

/**
 * A short way over the skin along the edges of its triangles, both ends included: rough, but never through the body and
 * never across a gap as a straight line would be. A* with the straight distance as its guess.
 */
export function findRoute(surface: SkinSurface, start: SurfacePoint, goal: SurfacePoint): Vector3[] {
  if (start.face === goal.face) return [start.at, goal.at];
  const { positions } = surface;
  const graph = graphOf(surface);
  const place = new Vector3();
  const guess = (vertex: number) => place.fromArray(positions, 3 * vertex).distanceTo(goal.at);
  const lengths = new Map<number, number>();
  const previous = new Map<number, number>();
  const queue = new Queue();
  const reach = (vertex: number, lengthMm: number, from: number): void => {
    if (lengthMm >= (lengths.get(vertex) ?? Number.POSITIVE_INFINITY)) return;
    lengths.set(vertex, lengthMm);
    previous.set(vertex, from);
    queue.push(vertex, lengthMm + guess(vertex));
  };
  for (const vertex of cornersOf(surface, start.face)) {
    reach(vertex, place.fromArray(positions, 3 * vertex).distanceTo(start.at), -1);
  }
  const last = new Set(cornersOf(surface, goal.face));
  const here = new Vector3();
  for (let vertex = queue.pop(); vertex !== null; vertex = queue.pop()) {
    if (last.has(vertex)) return [start.at, ...wayTo(vertex, previous, positions), goal.at];
    const lengthMm = lengths.get(vertex)!;
    here.fromArray(positions, 3 * vertex);
    for (let i = graph.starts[vertex]!; i < graph.starts[vertex + 1]!; i++) {
      const end = graph.ends[i]!;
      reach(end, lengthMm + place.fromArray(positions, 3 * end).distanceTo(here), vertex);
    }
  }
  throw new Error('No way over the skin leads from one point of the strip to the next.');
}

function cornersOf({ indices }: SkinSurface, face: number): number[] {
  return [0, 1, 2].map((k) => indices[3 * face + k]!);
}

function wayTo(goal: number, previous: ReadonlyMap<number, number>, positions: Float32Array): Vector3[] {
  const way: Vector3[] = [];
  for (let vertex = goal; vertex >= 0; vertex = previous.get(vertex) ?? -1) {
    way.unshift(new Vector3().fromArray(positions, 3 * vertex));
  }
  return way;
}

function graphOf(surface: SkinSurface): EdgeGraph {
  const known = graphs.get(surface);
  if (known) return known;
  const { indices, positions } = surface;
  const starts = new Uint32Array(positions.length / 3 + 1);
  for (const vertex of indices) starts[vertex + 1]! += 1;
  for (let vertex = 1; vertex < starts.length; vertex++) starts[vertex]! += starts[vertex - 1]!;
  const filled = starts.slice();
  const ends = new Uint32Array(indices.length);
  // In a closed mesh each edge runs once each way, so one end of each is enough.
  for (let i = 0; i < indices.length; i++) ends[filled[indices[i]!]!++] = indices[i % 3 === 2 ? i - 2 : i + 1]!;
  const graph = { starts, ends };
  graphs.set(surface, graph);
  return graph;
}

/** Vertices by rank, least first: a binary heap. */
class Queue {
  private readonly vertices: number[] = [];
  private readonly ranks: number[] = [];

  push(vertex: number, rank: number): void {
    let i = this.vertices.length;
    for (let above = (i - 1) >> 1; i > 0 && this.ranks[above]! > rank; i = above, above = (i - 1) >> 1) {
      this.put(i, this.vertices[above]!, this.ranks[above]!);
    }
    this.put(i, vertex, rank);
  }

  pop(): number | null {
    const first = this.vertices[0];
    const vertex = this.vertices.pop();
    const rank = this.ranks.pop();
    if (first === undefined || vertex === undefined || rank === undefined) return null;
    const count = this.vertices.length;
    if (count === 0) return first;
    let i = 0;
    for (let below = 1; below < count; below = 2 * i + 1) {
      if (below + 1 < count && this.ranks[below + 1]! < this.ranks[below]!) below += 1;
      if (this.ranks[below]! >= rank) break;
      this.put(i, this.vertices[below]!, this.ranks[below]!);
      i = below;
    }
    this.put(i, vertex, rank);
    return first;
  }

  private put(i: number, vertex: number, rank: number): void {
    this.vertices[i] = vertex;
    this.ranks[i] = rank;
  }
}
