import { Vector3 } from 'three';
import type { PlacedStroke } from '#src/anatomy/skin-paint.ts';
import { type SkinSurface, smoothNormal } from '../tape/skin-surface.ts';

/** A way over the skin as points that lie on it, mm, with the directions away from the body. */
export interface StrokeOnSkin {
  readonly points: readonly Vector3[];
  readonly normals: readonly Vector3[];
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
  return {
    points: places.map(({ at }) => at),
    normals: places.map((place) => smoothNormal(surface, place, new Vector3())),
    radiusMm,
  };
}

/** Up to this turn between two normals the skin between them is one bend; beyond it, it is another side of the body. */
const SAME_SIDE_RAD = (100 * Math.PI) / 180;
/** What another side is farther away, mm for each rad beyond that, squared: opposite skin is out of reach of any stroke. */
const OTHER_SIDE_MM = 60;

const edge = new Vector3();
const offset = new Vector3();
const normal = new Vector3();

/**
 * About how far a place on the skin lies outside a stroke, mm along the skin; negative inside. A bend of the body is
 * taken for an arc, and what faces the other way for far off, although it may be near through the body.
 */
export function distanceToStroke({ points, normals, radiusMm }: StrokeOnSkin, at: Vector3, facing: Vector3): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < points.length; i++) {
    const from = points[i]!;
    const to = points[i + 1] ?? from;
    if (i > 0 && to === from) break;
    edge.subVectors(to, from);
    offset.subVectors(at, from);
    const part = Math.min(1, Math.max(0, offset.dot(edge) / (edge.lengthSq() || 1)));
    const straightMm = offset.addScaledVector(edge, -part).length();
    normal.copy(normals[i]!).lerp(normals[i + 1] ?? normals[i]!, part);
    const turnRad = Math.acos(Math.min(1, Math.max(-1, normal.dot(facing) / (normal.length() || 1))));
    nearest = Math.min(nearest, alongSkin(straightMm, turnRad));
  }
  return nearest - radiusMm;
}

function alongSkin(straightMm: number, turnRad: number): number {
  const half = turnRad / 2;
  const arcMm = half > 1e-3 ? (straightMm * half) / Math.sin(half) : straightMm;
  return arcMm + OTHER_SIDE_MM * Math.max(0, turnRad - SAME_SIDE_RAD) ** 2;
}
