import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';

/** A camera looking at a point; mm, model frame, +y up. */
export interface Pose {
  readonly position: Vec3;
  readonly target: Vec3;
}

/** The canvas and what panels cover of it, CSS pixels. */
export interface Viewport {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly insets: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** Vertical angle of view: a long lens, as for a plate; more would distort the pelvis. */
export const FIELD_OF_VIEW_DEG = 26;
/** Part of the free area that a framed box fills. */
const FILL = 0.88;
/** Panels never make the free area smaller than this part of the canvas. */
const LEAST_FREE = 0.25;

/** From the target to the camera; the subject faces +z and their left is +x. */
export const VIEW_DIRECTIONS = {
  start: direction(-164, 9),
  back: direction(180, 0),
  front: direction(0, 0),
  left: direction(90, 0),
  right: direction(-90, 0),
  top: direction(180, 89),
} as const satisfies Record<string, Vec3>;

/** What the fixed views show: the lumbar spine down to the upper thighs. */
export const REGION_BOUNDS: Bounds = { min: [-165, -215, -110], max: [165, 300, 90] };

/** A unit vector from azimuth (0 in front, 90 at the subject's left) and height above the horizon, degrees. */
export function direction(azimuthDeg: number, heightDeg: number): Vec3 {
  const azimuth = (azimuthDeg * Math.PI) / 180;
  const height = (heightDeg * Math.PI) / 180;
  const flat = Math.cos(height);
  return [Math.sin(azimuth) * flat, Math.sin(height), Math.cos(azimuth) * flat];
}

/** The part of the canvas that no panel covers: its size, and how far its centre lies right of and below the canvas's. */
export function freeArea({ widthPx, heightPx, insets }: Viewport) {
  const width = Math.max(widthPx - insets.left - insets.right, widthPx * LEAST_FREE);
  const height = Math.max(heightPx - insets.top - insets.bottom, heightPx * LEAST_FREE);
  const left = Math.min(insets.left, widthPx - width);
  const top = Math.min(insets.top, heightPx - height);
  return {
    widthPx: width,
    heightPx: height,
    rightwardPx: left + width / 2 - widthPx / 2,
    downwardPx: top + height / 2 - heightPx / 2,
  };
}

/**
 * The nearest pose from which the box fills the free area, seen from a direction.
 * The target is the box's centre; `freeArea` says by how much the picture has to be shifted so that it is seen there.
 * @param towards unit vector from the target to the camera
 */
export function frameBounds({ min, max }: Bounds, towards: Vec3, viewport: Viewport): Pose {
  const free = freeArea(viewport);
  const target = mix(min, max, 0.5);
  const focalPx = viewport.heightPx / 2 / Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);
  const right = normalised(cross([0, 1, 0], towards));
  const up = cross(towards, right);
  let distanceMm = 0;
  for (const corner of corners(min, max)) {
    const arm: Vec3 = [corner[0] - target[0], corner[1] - target[1], corner[2] - target[2]];
    const acrossMm = (Math.abs(dot(arm, right)) * focalPx) / ((free.widthPx / 2) * FILL);
    const alongMm = (Math.abs(dot(arm, up)) * focalPx) / ((free.heightPx / 2) * FILL);
    distanceMm = Math.max(distanceMm, dot(arm, towards) + Math.max(acrossMm, alongMm));
  }
  return { target, position: along(target, towards, distanceMm) };
}

/** A box around boxes, or null for none. */
export function uniteBounds(boxes: readonly Bounds[]): Bounds | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  return rest.reduce<Bounds>(
    (a, b) => ({ min: each(a.min, b.min, Math.min), max: each(a.max, b.max, Math.max) }),
    first,
  );
}

/** What two boxes share, or null when that is nothing. */
export function overlapBounds(a: Bounds, b: Bounds): Bounds | null {
  const [min, max] = [each(a.min, b.min, Math.max), each(a.max, b.max, Math.min)];
  return min[0] < max[0] && min[1] < max[1] && min[2] < max[2] ? { min, max } : null;
}

/** The box grown about its centre, so that a small structure is seen with what lies around it. */
export function withContext({ min, max }: Bounds, leastMm: number, factor: number): Bounds {
  const centre = mix(min, max, 0.5);
  const half = each(min, max, (low, high) => Math.max(((high - low) / 2) * factor, leastMm / 2));
  return { min: each(centre, half, (c, h) => c - h), max: each(centre, half, (c, h) => c + h) };
}

/** Unit vector from a pose's target to its camera. */
export function viewDirection({ position, target }: Pose): Vec3 {
  return normalised(each(position, target, (a, b) => a - b));
}

/** True when two poses look the same on a screen. */
export function samePose(a: Pose, b: Pose): boolean {
  const apartMm = (p: Vec3, q: Vec3) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  return apartMm(a.position, b.position) < 0.5 && apartMm(a.target, b.target) < 0.5;
}

function* corners(min: Vec3, max: Vec3): Generator<Vec3> {
  for (const x of [min[0], max[0]]) for (const y of [min[1], max[1]]) for (const z of [min[2], max[2]]) yield [x, y, z];
}

function each(a: Vec3, b: Vec3, join: (a: number, b: number) => number): Vec3 {
  return [join(a[0], b[0]), join(a[1], b[1]), join(a[2], b[2])];
}

function mix(a: Vec3, b: Vec3, part: number): Vec3 {
  return each(a, b, (low, high) => low + (high - low) * part);
}

function along(from: Vec3, towards: Vec3, distanceMm: number): Vec3 {
  return each(from, towards, (a, b) => a + b * distanceMm);
}

function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function normalised(v: Vec3): Vec3 {
  const length = Math.hypot(...v) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}
