import type { PieceEnds } from './fibre-ends.ts';
import { longAxis, perpendicularFrame, type Triple } from './long-axis.ts';
import type { Mesh } from './mesh.ts';

/*
 * NOTES. A muscle drawn with stripes needs coordinates that stay the same along a fibre.
 * - Harmonic coordinates on the surface: exact, but no solver converges well on thin plates, and two more are needed for
 *   the cross-section.
 * - Projection on the long axis: stripes run parallel and never gather at a tendon.
 * - Taken: a potential between the two attachments, phi = a / (a + b) with smooth distances a and b. A vertex is carried
 *   along the gradient of phi to mid-belly; where it lands, seen along the muscle, is its place in the cross-section.
 */

/** Where each vertex lies in the muscle's own frame. */
export interface Fibres {
  /** Place in the cross-section at mid-belly, mm, two numbers per vertex: constant along a fibre. */
  readonly sectionMm: Float32Array;
  /** 0 at the origin, 1 at the insertion. */
  readonly progress: Float32Array;
  /** 1 where the muscle is tendon, 0 where it is belly. */
  readonly tendon: Float32Array;
}

/** One connected piece: its vertices and where its fibres begin and end. */
export interface FibrePiece {
  readonly vertices: Uint32Array;
  readonly ends: PieceEnds;
}

const STEPS = 40;
/** Exponent of the smooth distance: the higher, the more the nearest attachment point rules. */
const SHARPNESS = 4;
/** How far attachment points are moved out and blurred, as a share of the muscle's length. */
const DRAWN_APART = 0.06;
/** No step longer than this share of the muscle's length, where the potential is flat. */
const LONGEST_STEP = 1 / 25;

/** Fibre coordinates of a muscle, piece by piece. */
export function traceFibres(mesh: Mesh, pieces: readonly FibrePiece[]): Fibres {
  const count = mesh.positions.length / 3;
  const fibres: Fibres = {
    sectionMm: new Float32Array(2 * count),
    progress: new Float32Array(count),
    tendon: new Float32Array(count),
  };
  for (const piece of pieces) tracePiece(mesh.positions, piece, fibres);
  return fibres;
}

function tracePiece(positions: Float32Array, { vertices, ends: onSurface }: FibrePiece, out: Fibres): void {
  const { centre, lengthMm } = longAxis(positions, vertices);
  const axis = between(onSurface);
  const ends = drawApart(onSurface, axis, lengthMm);
  const [s, t] = perpendicularFrame(axis);
  const tendonShare = tendonLength(positions, vertices, centre, axis, lengthMm);
  const reach = rangeOf(positions, vertices, ends);
  for (const v of vertices) {
    const start: Triple = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
    const landing = carryToBelly(start, ends, lengthMm);
    const d: Triple = [landing[0] - centre[0], landing[1] - centre[1], landing[2] - centre[2]];
    out.sectionMm[2 * v] = dot(d, s);
    out.sectionMm[2 * v + 1] = dot(d, t);
    const progress = (potential(start, ends).value - reach.low) / Math.max(reach.high - reach.low, 1e-6);
    out.progress[v] = progress;
    out.tendon[v] = 1 - smoothstep(0, tendonShare, Math.min(progress, 1 - progress));
  }
}

/** The potentials that a piece spans: short of 0 and 1, since the attachments were drawn apart. */
function rangeOf(positions: Float32Array, vertices: Uint32Array, ends: PieceEnds): { low: number; high: number } {
  let [low, high] = [1, 0];
  for (const v of vertices) {
    const { value } = potential([positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!], ends);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
}

/** Long thin muscles end in long tendons; short thick ones are flesh to the bone. estimate: read off dissection plates. */
function tendonLength(
  positions: Float32Array,
  vertices: Uint32Array,
  centre: Triple,
  axis: Triple,
  lengthMm: number,
): number {
  let sum = 0;
  for (const v of vertices) {
    const d: Triple = [
      positions[3 * v]! - centre[0],
      positions[3 * v + 1]! - centre[1],
      positions[3 * v + 2]! - centre[2],
    ];
    const along = dot(d, axis);
    sum += dot(d, d) - along * along;
  }
  const thicknessMm = 2 * Math.sqrt(sum / vertices.length);
  return 0.06 + 0.14 * smoothstep(2, 9, lengthMm / Math.max(thicknessMm, 1));
}

/**
 * Moves the attachment points out beyond the muscle and blurs them with its length: on the points themselves fibres
 * would start like a star, and neighbouring vertices land far apart.
 */
function drawApart({ from, to, softMm }: PieceEnds, axis: Triple, lengthMm: number): PieceEnds {
  const shift = (points: Float64Array, mm: number) => points.map((value, i) => value + mm * axis[i % 3]!);
  return {
    from: shift(from, -DRAWN_APART * lengthMm),
    to: shift(to, DRAWN_APART * lengthMm),
    softMm: Math.max(softMm, DRAWN_APART * lengthMm),
  };
}

function between({ from, to }: PieceEnds): Triple {
  const mean = (points: Float64Array): Triple => {
    const sum: [number, number, number] = [0, 0, 0];
    for (let i = 0; i < points.length; i++) sum[i % 3]! += points[i]!;
    return [(3 * sum[0]) / points.length, (3 * sum[1]) / points.length, (3 * sum[2]) / points.length];
  };
  const [a, b] = [mean(from), mean(to)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length, (b[2] - a[2]) / length];
}

interface Potential {
  readonly value: number;
  readonly gradient: Triple;
}

/** phi and its gradient (per mm) at a point. */
function potential(point: Triple, { from, to, softMm }: PieceEnds): Potential {
  const a = smoothDistance(point, from, softMm);
  const b = smoothDistance(point, to, softMm);
  const sum = a.value + b.value;
  const gradient = a.gradient.map((g, i) => (g * b.value - b.gradient[i]! * a.value) / (sum * sum));
  return { value: a.value / sum, gradient: gradient as unknown as Triple };
}

/** Power mean of softened distances to the points: smooth everywhere, close to the distance to the nearest. */
function smoothDistance([x, y, z]: Triple, points: Float64Array, softMm: number): Potential {
  let sum = 0;
  let [gx, gy, gz] = [0, 0, 0];
  for (let i = 0; i < points.length; i += 3) {
    const [dx, dy, dz] = [x - points[i]!, y - points[i + 1]!, z - points[i + 2]!];
    const squared = dx * dx + dy * dy + dz * dz + softMm * softMm;
    const power = squared ** (-SHARPNESS / 2);
    const slope = power / squared;
    sum += power;
    gx += slope * dx;
    gy += slope * dy;
    gz += slope * dz;
  }
  const value = ((3 * sum) / points.length) ** (-1 / SHARPNESS);
  return { value, gradient: [(value * gx) / sum, (value * gy) / sum, (value * gz) / sum] };
}

/** Follows the gradient of phi from a vertex to where phi is one half, in steps of equal potential. */
function carryToBelly(start: Triple, ends: PieceEnds, lengthMm: number): Triple {
  const point: [number, number, number] = [...start];
  const longest = LONGEST_STEP * lengthMm;
  for (let step = STEPS; step > 0; step--) {
    const here = potential(point, ends);
    const rise = (0.5 - here.value) / step;
    const [mx, my, mz] = advance(here.gradient, rise / 2, longest);
    const middle = potential([point[0] + mx, point[1] + my, point[2] + mz], ends);
    const move = advance(middle.gradient, rise, longest);
    for (let axis = 0; axis < 3; axis++) point[axis]! += move[axis]!;
  }
  return point;
}

function advance(gradient: Triple, rise: number, longestMm: number): Triple {
  const steepness = Math.hypot(...gradient);
  if (steepness === 0) return [0, 0, 0];
  const stepMm = Math.max(-longestMm, Math.min(longestMm, rise / steepness));
  return [(gradient[0] / steepness) * stepMm, (gradient[1] / steepness) * stepMm, (gradient[2] / steepness) * stepMm];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function smoothstep(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
