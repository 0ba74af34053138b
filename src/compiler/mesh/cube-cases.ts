/**
 * NOTES on the 256 cases of marching cubes
 *
 * The table is generated, not typed in, so that each property below can be read off the code.
 * 1. On every face of the cube the same rule joins the crossed edges: each run of inside corners is cut off by itself.
 *    The rule sees the four corner signs only, so the two cubes that share a face always agree and no crack can open.
 * 2. The joins of the six faces close to loops; every crossed cube edge lies on exactly one loop.
 * 3. A loop is cut into triangles by diagonals that lie in no face of the cube. A diagonal within a face could be drawn
 *    by the neighbour too, and four triangles would then meet in one edge. Fans fall into this trap. Every loop that
 *    occurs under rule 1 can be cut so; the generator throws if one could not.
 *
 * Corner c of a cube lies at (c & 1, c >> 1 & 1, c >> 2 & 1). Bit c of a case is set when that corner is inside.
 */

/** The cube's twelve edges: from the corner `base` one step along `axis` (0 x, 1 y, 2 z). */
export const CUBE_EDGES: readonly { readonly base: number; readonly axis: number }[] = [0, 1, 2].flatMap((axis) =>
  [0, 1, 2, 3, 4, 5, 6, 7].filter((corner) => !(corner & (1 << axis))).map((base) => ({ base, axis })),
);

/** Corners of each face, counter-clockwise seen from outside the cube. */
const FACES: readonly (readonly number[])[] = [0, 1, 2].flatMap((axis) => {
  const u = 1 << ((axis + 1) % 3);
  const v = 1 << ((axis + 2) % 3);
  const low = [0, v, u | v, u];
  const high = [0, u, u | v, v].map((corner) => corner | (1 << axis));
  return [low, high];
});

function edgeBetween(from: number, to: number): number {
  const base = from & to;
  const axis = Math.log2(from ^ to);
  return CUBE_EDGES.findIndex((edge) => edge.base === base && edge.axis === axis);
}

/** Bit f of entry e is set when cube edge e lies in face f. */
const FACES_OF_EDGE: readonly number[] = CUBE_EDGES.map((_, edge) =>
  FACES.reduce((bits, face, f) => {
    const onFace = face.some((corner, i) => edgeBetween(corner, face[(i + 1) % 4]!) === edge);
    return onFace ? bits | (1 << f) : bits;
  }, 0),
);

/** For each crossed edge the edge that follows it, counter-clockwise seen from the outside of the shape. */
function joinOnFaces(cubeCase: number): Map<number, number> {
  const inside = (corner: number) => (cubeCase & (1 << corner)) !== 0;
  const next = new Map<number, number>();
  for (const face of FACES) {
    for (let i = 0; i < 4; i++) {
      const corner = face[i]!;
      if (!inside(corner) || inside(face[(i + 3) % 4]!)) continue;
      let last = i;
      while (inside(face[(last + 1) % 4]!)) last++;
      next.set(edgeBetween(face[(i + 3) % 4]!, corner), edgeBetween(face[last % 4]!, face[(last + 1) % 4]!));
    }
  }
  return next;
}

/** The loops of cube edges that the surface crosses in one case. */
export function traceLoops(cubeCase: number): number[][] {
  const next = joinOnFaces(cubeCase);
  const loops: number[][] = [];
  while (next.size > 0) {
    const loop: number[] = [];
    let edge: number | undefined = next.keys().next().value;
    while (edge !== undefined && next.has(edge)) {
      loop.push(edge);
      const following = next.get(edge);
      next.delete(edge);
      edge = following;
    }
    loops.push(loop);
  }
  return loops;
}

function sharesFace(edgeA: number, edgeB: number): boolean {
  return (FACES_OF_EDGE[edgeA]! & FACES_OF_EDGE[edgeB]!) !== 0;
}

/** Cuts the part of a loop from `first` to `last` into triangles, or returns null where a diagonal must lie in a face. */
function cutLoop(loop: readonly number[], first: number, last: number): number[] | null {
  if (last - first < 2) return [];
  for (let step = 0; step < last - first - 1; step++) {
    const apex = first + 1 + ((step + ((last - first - 1) >> 1)) % (last - first - 1));
    if (apex - first > 1 && sharesFace(loop[first]!, loop[apex]!)) continue;
    if (last - apex > 1 && sharesFace(loop[apex]!, loop[last]!)) continue;
    const before = cutLoop(loop, first, apex);
    const after = before && cutLoop(loop, apex, last);
    if (before && after) return [...before, ...after, loop[first]!, loop[apex]!, loop[last]!];
  }
  return null;
}

/** For each of the 256 cases the cube edges that carry the corners of its triangles, three by three. */
export const CUBE_CASES: readonly Uint8Array[] = Array.from({ length: 256 }, (_, cubeCase) => {
  const corners = traceLoops(cubeCase).flatMap((loop) => {
    const cut = cutLoop(loop, 0, loop.length - 1);
    if (!cut) throw new Error(`marching cubes: case ${cubeCase} has a loop that only a face diagonal could cut`);
    return cut;
  });
  return Uint8Array.from(corners);
});
