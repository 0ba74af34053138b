import { Vector3 } from 'three';
import { findRoute } from './route.ts';
import { type SkinSurface, type SurfacePoint, smoothNormal } from './skin-surface.ts';
import { solveBanded } from './solve-banded.ts';
import { walk } from './walk.ts';

/**
 * NOTES. A strip between two points is a geodesic; through more points it is the curve on the skin that turns as little
 * as it can sideways, which is a geodesic too wherever the points allow one. Tried: shortening the rough way alone (a
 * kink at each point, and the tape folds over on its inner side); relaxing it point by point (thousands of turns). So:
 * a rough way along the edges, then Gauss-Newton in the tangent planes, ten turns or so, each a banded system. The
 * points move by walking over the skin, so they never leave it. No kept library finds geodesics on a mesh in the
 * browser: `mesh-geodesic` and `geometry-processing-js` have not been touched for years, and give distances, not ways.
 */

/** Between two points of the line, mm. */
const SPACING_MM = 5;
/** How stiff tape is sideways against how it pulls itself short: bends are spread over about this length, mm. */
const STIFF_OVER_MM = 80;
/**
 * How strongly a place on the way draws the line, against its stiffness: tape on a course that is nearly straight passes
 * within a millimetre or two, and a sharp corner is cut short instead of folding the tape.
 */
const GUIDE = 0.5;
/** Two points of a record may lie on the same place of the skin. */
const LEAST_SPAN_MM = 0.5;
const MOST_TURNS = 40;
/** A turn that moves no point by more is the last, mm. */
const AT_REST_MM = 0.02;
/** Longest step in one turn, mm: the tangent plane says little about what is farther off. */
const LONGEST_STEP_MM = 15;

/** Unknowns that one term of the system joins: two for each of three neighbours. */
const BAND = 5;

/** A point of the line while it is being drawn. */
interface Bead {
  point: SurfacePoint;
  /** Where the line should pass; null between such places. */
  readonly goal: Vector3 | null;
  /** Stays on its goal. */
  readonly pinned: boolean;
}

/**
 * Points of a smooth line on the skin from the first given point to the last, past those between.
 * @param leadIn a point to come from: the line sets off as if it had passed there, and it is not part of the line
 */
export function drawCentreLine(
  surface: SkinSurface,
  through: readonly SurfacePoint[],
  leadIn: SurfacePoint | null = null,
): SurfacePoint[] {
  const beads: Bead[] = leadIn ? [{ point: leadIn, goal: leadIn.at, pinned: true }] : [];
  for (const [index, point] of through.entries()) {
    const start = through[index - 1];
    const between = start ? spreadEvenly(surface, findRoute(surface, start, point)) : [];
    beads.push(...between.map((place) => ({ point: place, goal: null, pinned: false })));
    beads.push({ point, goal: point.at, pinned: index === 0 || index === through.length - 1 });
  }
  for (let turn = 0; turn < MOST_TURNS; turn++) if (straighten(surface, beads) < AT_REST_MM) break;
  return beads.slice(leadIn ? 1 : 0).map(({ point }) => point);
}

/** The places between the ends of a way, brought back to the skin. */
function spreadEvenly(surface: SkinSurface, way: readonly Vector3[]): SurfacePoint[] {
  const lengths = [0];
  for (let i = 1; i < way.length; i++) lengths.push(lengths[i - 1]! + way[i]!.distanceTo(way[i - 1]!));
  const whole = lengths.at(-1)!;
  const count = Math.max(2, Math.round(whole / SPACING_MM));
  const points: SurfacePoint[] = [];
  for (let i = 1, leg = 1; i < count; i++) {
    const goal = (whole * i) / count;
    while (leg < way.length - 1 && lengths[leg]! < goal) leg += 1;
    const part = (goal - lengths[leg - 1]!) / (lengths[leg]! - lengths[leg - 1]! || 1);
    points.push(surface.nearest(new Vector3().lerpVectors(way[leg - 1]!, way[leg]!, part)));
  }
  return points;
}

/** One turn of Gauss-Newton; moves the points and returns how far the farthest went, mm. */
function straighten(surface: SkinSurface, beads: Bead[]): number {
  const frames = beads.map(({ point }) => tangentFrame(surface, point));
  const system = new NormalEquations(frames);
  const spans = evenSpans(beads);
  for (let i = 0; i + 1 < beads.length; i++) addPull(system, beads, i, spans[i]!);
  for (let i = 1; i + 1 < beads.length; i++) addBend(system, beads, frames[i]!, i, spans);
  for (const [i, { point, goal, pinned }] of beads.entries()) {
    if (pinned) system.hold(i);
    else if (goal) addGuide(system, i, frames[i]!, new Vector3().subVectors(point.at, goal));
  }
  const moves = system.solve();
  let farthest = 0;
  const step = new Vector3();
  for (const [i, bead] of beads.entries()) {
    const [u, v] = frames[i]!;
    step
      .copy(u)
      .multiplyScalar(moves[2 * i]!)
      .addScaledVector(v, moves[2 * i + 1]!);
    const lengthMm = Math.min(step.length(), LONGEST_STEP_MM);
    if (lengthMm > 0) bead.point = walk(surface, bead.point, step, lengthMm);
    farthest = Math.max(farthest, lengthMm);
  }
  return farthest;
}

/** How far apart neighbours should be, mm: the same all the way from one goal to the next. */
function evenSpans(beads: readonly Bead[]): number[] {
  const spans: number[] = [];
  for (let i = 1, since = 0, whole = 0; i < beads.length; i++) {
    whole += beads[i]!.point.at.distanceTo(beads[i - 1]!.point.at);
    if (!beads[i]!.goal) continue;
    for (let k = since; k < i; k++) spans.push(Math.max(whole / (i - since), LEAST_SPAN_MM));
    since = i;
    whole = 0;
  }
  return spans;
}

type Frame = readonly [Vector3, Vector3];

function tangentFrame(surface: SkinSurface, point: SurfacePoint): Frame {
  const normal = smoothNormal(surface, point, new Vector3());
  const side = Math.abs(normal.x) < 0.6 ? new Vector3(1, 0, 0) : new Vector3(0, 1, 0);
  side.addScaledVector(normal, -side.dot(normal)).normalize();
  return [side, new Vector3().crossVectors(normal, side)];
}

const AXES = [new Vector3(1, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 1)] as const;

/** The line pulls itself short. */
function addPull(system: NormalEquations, beads: readonly Bead[], i: number, spanMm: number): void {
  const span = new Vector3().subVectors(beads[i + 1]!.point.at, beads[i]!.point.at);
  for (const axis of AXES) system.add(i, [-1, 1], axis, span.dot(axis), 1 / spanMm);
}

/** The line turns sideways as little as it can: its direction changes only with the skin. */
function addBend(
  system: NormalEquations,
  beads: readonly Bead[],
  frame: Frame,
  i: number,
  spans: readonly number[],
): void {
  const before = spans[i - 1]!;
  const after = spans[i]!;
  const shares = [1 / before, -1 / before - 1 / after, 1 / after];
  const turn = new Vector3();
  for (const [k, share] of shares.entries()) turn.addScaledVector(beads[i - 1 + k]!.point.at, share);
  const weight = (2 * STIFF_OVER_MM ** 2) / (before + after);
  for (const axis of frame) system.add(i - 1, shares, axis, turn.dot(axis), weight);
}

/** The line is drawn towards a place that it should pass. */
function addGuide(system: NormalEquations, i: number, frame: Frame, off: Vector3): void {
  for (const axis of frame) system.add(i, [1], axis, off.dot(axis), GUIDE);
}

/** A least-squares problem in the moves of the points along their tangent planes, two a point. */
class NormalEquations {
  private readonly frames: readonly Frame[];
  private readonly band: Float64Array;
  private readonly right: Float64Array;

  constructor(frames: readonly Frame[]) {
    this.frames = frames;
    this.band = new Float64Array(2 * frames.length * (BAND + 1));
    this.right = new Float64Array(2 * frames.length);
  }

  /** Adds the square of `value` plus what moving neighbouring points along `axis`, each by its share, makes of it. */
  add(first: number, shares: readonly number[], axis: Vector3, value: number, weight: number): void {
    const slopes = shares.flatMap((share, k) => this.frames[first + k]!.map((tangent) => share * tangent.dot(axis)));
    for (const [r, slope] of slopes.entries()) {
      const row = 2 * first + r;
      this.right[row]! -= weight * slope * value;
      for (let c = r; c < slopes.length; c++) this.band[row * (BAND + 1) + c - r]! += weight * slope * slopes[c]!;
    }
  }

  /** Keeps a point where it is. */
  hold(point: number): void {
    for (const row of [2 * point, 2 * point + 1]) {
      this.band.fill(0, row * (BAND + 1), (row + 1) * (BAND + 1));
      this.band[row * (BAND + 1)] = 1;
      this.right[row] = 0;
      for (let k = 1; k <= Math.min(BAND, row); k++) this.band[(row - k) * (BAND + 1) + k] = 0;
    }
  }

  solve(): Float64Array {
    solveBanded(this.band, this.right, BAND);
    return this.right;
  }
}
