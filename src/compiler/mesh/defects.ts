import { type CornerRings, gatherCornerRings } from './corner-rings.ts';
import type { Mesh } from './mesh.ts';

/** What keeps a mesh from being a closed, consistently wound 2-manifold. */
export interface Defects {
  /** Directed edges that are not matched by exactly one edge the other way: open, doubled or wound against each other. */
  readonly edges: readonly (readonly [from: number, to: number])[];
  /** Vertices where two or more fans of triangles touch in a point. */
  readonly knots: readonly number[];
}

export function findDefects(mesh: Mesh): Defects {
  const rings = gatherCornerRings(mesh);
  const edges: [number, number][] = [];
  const knots: number[] = [];
  for (let v = 0; v + 1 < rings.start.length; v++) {
    const [first, end] = [rings.start[v]!, rings.start[v + 1]!];
    const before = edges.length;
    for (let i = first; i < end; i++) {
      const to = rings.next[i]!;
      if (to === v || count(rings.next, first, end, to) !== 1 || count(rings.previous, first, end, to) !== 1)
        edges.push([v, to]);
      const from = rings.previous[i]!;
      if (count(rings.next, first, end, from) === 0) edges.push([from, v]);
    }
    if (edges.length === before && end > first && fanLength(rings, first, end) < end - first) knots.push(v);
  }
  return { edges, knots };
}

function count(list: Uint32Array, first: number, end: number, wanted: number): number {
  let found = 0;
  for (let i = first; i < end; i++) if (list[i] === wanted) found++;
  return found;
}

/** Triangles met when walking round a vertex from its first corner; every edge must be matched. */
function fanLength({ next, previous }: CornerRings, first: number, end: number): number {
  let corner = first;
  let length = 0;
  do {
    length++;
    corner = next.indexOf(previous[corner]!, first);
  } while (corner !== first && corner < end && length <= end - first);
  return length;
}
