import { Vector3 } from 'three';
import type { PlacedStroke } from '#src/anatomy/skin-paint.ts';
import { type SkinSurface, smoothNormal } from '../tape/skin-surface.ts';

/** A way over the skin as points that lie on it, mm, with the directions away from the body. */
export interface StrokeOnSkin {
  readonly points: readonly Vector3[];
  readonly normals: readonly Vector3[];
  /** How far along the way each point lies, mm. */
  readonly alongMm: readonly number[];
  readonly radiusMm: number;
}

/** How far the points that follow a way over the skin lie apart, mm. */
const STEP_MM = 10;

/** Brings the points of a stroke to the skin nearest to them, and then the line between them. */
export function strokeOnSkin(surface: SkinSurface, { wayMm, radiusMm }: PlacedStroke): StrokeOnSkin {
  const ends = wayMm.map((place) => surface.nearest(new Vector3(...place)).at);
  const line = ends.flatMap((end, i) => {
    const next = ends[i + 1];
    if (!next) return [end];
    const steps = Math.max(1, Math.ceil(end.distanceTo(next) / STEP_MM));
    return Array.from({ length: steps }, (_, step) => end.clone().lerp(next, step / steps));
  });
  const places = line.map((at) => surface.nearest(at));
  const points = places.map(({ at }) => at);
  let lengthMm = 0;
  return {
    points,
    alongMm: points.map((at, i) => {
      lengthMm += at.distanceTo(points[i - 1] ?? at);
      return lengthMm;
    }),
    normals: places.map((place) => smoothNormal(surface, place, new Vector3())),
    radiusMm,
  };
}

/** Up to this turn between two normals the skin between them is one bend; beyond it, it is another side of the body. */
const SAME_SIDE_RAD = (100 * Math.PI) / 180;
/** What another side is farther away, mm for each rad beyond that, squared: opposite skin is out of reach of any stroke. */
const OTHER_SIDE_MM = 60;

/**
 * About how far a place on the skin lies outside a stroke, mm along the skin; negative inside. A bend of the body is
 * taken for an arc, and what faces the other way for far off, although it may be near through the body.
 * @param withinMm what lies as far as this or farther counts as this far
 */
export function distanceToStroke(
  { points, normals, alongMm, radiusMm }: StrokeOnSkin,
  at: Vector3,
  facing: Vector3,
  withinMm = Number.POSITIVE_INFINITY,
): number {
  let nearest = withinMm + radiusMm;
  for (let i = 0; i < Math.max(1, points.length - 1) && i < points.length; i++) {
    const from = points[i]!;
    const to = points[i + 1] ?? from;
    const part = partAlong(from, to, at);
    const x = at.x - from.x - part * (to.x - from.x);
    const y = at.y - from.y - part * (to.y - from.y);
    const z = at.z - from.z - part * (to.z - from.z);
    const straightMm = Math.sqrt(x * x + y * y + z * z);
    // The way over the skin is never shorter than the straight one.
    if (straightMm >= nearest) {
      // Nor can what follows be nearer before it has come as much closer.
      const closerFromMm = alongMm[i]! + straightMm - nearest;
      while (i + 2 < points.length && alongMm[i + 2]! < closerFromMm) i++;
      continue;
    }
    const turnRad = turnBetween(normals[i]!, normals[i + 1] ?? normals[i]!, part, facing);
    nearest = Math.min(nearest, alongSkin(straightMm, turnRad));
  }
  return nearest - radiusMm;
}

/** How far along a line the place on it lies that is nearest to another one: 0 to 1. */
function partAlong(from: Vector3, to: Vector3, at: Vector3): number {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const z = to.z - from.z;
  const along = (at.x - from.x) * x + (at.y - from.y) * y + (at.z - from.z) * z;
  return Math.min(1, Math.max(0, along / (x * x + y * y + z * z || 1)));
}

/** Between a direction and one that lies part of the way from a first to a second. */
function turnBetween(first: Vector3, second: Vector3, part: number, facing: Vector3): number {
  const x = first.x + (second.x - first.x) * part;
  const y = first.y + (second.y - first.y) * part;
  const z = first.z + (second.z - first.z) * part;
  const cosine = (x * facing.x + y * facing.y + z * facing.z) / (Math.sqrt(x * x + y * y + z * z) || 1);
  return Math.acos(Math.min(1, Math.max(-1, cosine)));
}

function alongSkin(straightMm: number, turnRad: number): number {
  const half = turnRad / 2;
  const arcMm = half > 1e-3 ? (straightMm * half) / Math.sin(half) : straightMm;
  return arcMm + OTHER_SIDE_MM * Math.max(0, turnRad - SAME_SIDE_RAD) ** 2;
}
