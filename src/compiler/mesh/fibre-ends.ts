import type { Triple } from './long-axis.ts';

/** Where the fibres of one piece of a muscle begin and end. */
export interface PieceEnds {
  /** x, y, z per point, mm. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Distances shorter than this are blurred: the spacing of the points. */
  readonly softMm: number;
}

/** How an end is found: vertices near some bones, or the last ones in a direction. */
export type EndFinder =
  | { readonly kind: 'near'; readonly distanceMm: (x: number, y: number, z: number) => number }
  | { readonly kind: 'towards'; readonly direction: Triple };

/** Fleshy attachments lie on the bone; a fitted surface may miss it by this much. */
const NEAR_MM = 3;
/** The share of a piece's vertices taken at an end in a direction, and the least share taken near a bone. */
const END_SHARE = 0.05;
/** An end lies within this share of the piece, measured along the muscle. */
const END_REACH = 0.35;
const LEAST_POINTS = 3;
const MAX_POINTS = 32;

/** The attachment points of one piece at both ends, thinned to a few well-spread ones. */
export function findEnds(positions: Float32Array, vertices: Uint32Array, from: EndFinder, to: EndFinder): PieceEnds {
  const [first, last] = [endVertices(positions, vertices, from), endVertices(positions, vertices, to)];
  const axis = between(positions, first, last);
  const origin = thin(positions, outermost(positions, vertices, first, axis));
  const insertion = thin(positions, outermost(positions, vertices, last, [-axis[0], -axis[1], -axis[2]]));
  return {
    from: origin.points,
    to: insertion.points,
    softMm: Math.max(2, origin.spacingMm, insertion.spacingMm),
  };
}

function endVertices(positions: Float32Array, vertices: Uint32Array, finder: EndFinder): Uint32Array {
  const rank = (v: number): number => {
    const [x, y, z] = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
    if (finder.kind === 'near') return finder.distanceMm(x, y, z);
    const [dx, dy, dz] = finder.direction;
    return -(x * dx + y * dy + z * dz);
  };
  const ranked = Array.from(vertices, (vertex) => ({ vertex, rank: rank(vertex) })).sort(
    (a, b) => a.rank - b.rank || a.vertex - b.vertex,
  );
  const least = Math.max(LEAST_POINTS, Math.ceil(END_SHARE * ranked.length));
  const near = finder.kind === 'near' ? ranked.filter((item) => item.rank <= NEAR_MM).length : 0;
  return Uint32Array.from(ranked.slice(0, Math.max(least, near)), (item) => item.vertex);
}

/**
 * A muscle that lies on a bone touches it with its whole underside; its fibres begin where the contact begins. Keeps the
 * vertices that lie in the first part of the piece along the axis.
 */
function outermost(positions: Float32Array, all: Uint32Array, end: Uint32Array, axis: Triple): Uint32Array {
  const along = (v: number) =>
    positions[3 * v]! * axis[0] + positions[3 * v + 1]! * axis[1] + positions[3 * v + 2]! * axis[2];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const v of all) {
    low = Math.min(low, along(v));
    high = Math.max(high, along(v));
  }
  const kept = end.filter((v) => along(v) <= low + END_REACH * (high - low));
  return kept.length >= LEAST_POINTS ? kept : end;
}

function between(positions: Float32Array, from: Uint32Array, to: Uint32Array): Triple {
  const mean = (list: Uint32Array, axis: number) =>
    list.reduce((sum, v) => sum + positions[3 * v + axis]!, 0) / list.length;
  const d = [0, 1, 2].map((axis) => mean(to, axis) - mean(from, axis)) as [number, number, number];
  const length = Math.hypot(...d) || 1;
  return [d[0] / length, d[1] / length, d[2] / length];
}

/** Farthest-point sampling: each new point is the one farthest from those already taken. */
function thin(positions: Float32Array, vertices: Uint32Array): { points: Float64Array; spacingMm: number } {
  const taken: number[] = [];
  const gapsSquared = new Float64Array(vertices.length).fill(Number.POSITIVE_INFINITY);
  let next = 0;
  let spacingSquared = 0;
  while (taken.length < Math.min(MAX_POINTS, vertices.length)) {
    const chosen = vertices[next]!;
    taken.push(chosen);
    let widest = -1;
    for (let i = 0; i < vertices.length; i++) {
      const other = vertices[i]!;
      let squared = 0;
      for (let axis = 0; axis < 3; axis++)
        squared += (positions[3 * other + axis]! - positions[3 * chosen + axis]!) ** 2;
      gapsSquared[i] = Math.min(gapsSquared[i]!, squared);
      if (widest < 0 || gapsSquared[i]! > gapsSquared[widest]!) widest = i;
    }
    next = widest;
    spacingSquared = gapsSquared[widest]!;
  }
  const points = new Float64Array(3 * taken.length);
  for (const [i, vertex] of taken.entries())
    for (let axis = 0; axis < 3; axis++) points[3 * i + axis] = positions[3 * vertex + axis]!;
  return { points, spacingMm: Math.sqrt(spacingSquared) };
}
