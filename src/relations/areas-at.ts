import type { Vec3 } from '#src/anatomy/frame.ts';
import { type PlacedStroke, placeZone, type SkinZone } from '#src/anatomy/skin-paint.ts';
import type { LandmarkPlaces, OwnSide } from '#src/anatomy/skin-point.ts';
import type { RelationGraph, RelationNode } from './graph.ts';

/** An area of skin that holds a place. */
export interface AreaHere {
  readonly area: RelationNode;
  /** 0 in the middle of one of its strokes, 1 at the rim. */
  readonly outward: number;
}

/** What lies right of the midline belongs to the right side; -x is the subject's right. */
export function sideOfPlace([x]: Vec3): OwnSide {
  return x <= 0 ? 'right' : 'left';
}

/**
 * The areas of skin that hold a place on it, mm: those it lies deepest in first. Distances are taken straight, as the
 * ways follow the skin and the strokes are small beside the body.
 */
export function areasAt(graph: RelationGraph, placeMm: Vec3, places: LandmarkPlaces): readonly AreaHere[] {
  const side = sideOfPlace(placeMm);
  return graph.nodes
    .flatMap((area) => {
      if (!area.zone) return [];
      const outward = Math.min(...placeZone(area.zone, side, places).map((stroke) => outwardness(stroke, placeMm)));
      return outward <= 1 ? [{ area, outward }] : [];
    })
    .sort((a, b) => a.outward - b.outward);
}

/** A place on the skin that stands for a whole area: halfway along its first stroke, mm. Null for an area of no strokes. */
export function middleOfArea(zone: SkinZone, side: OwnSide, places: LandmarkPlaces): Vec3 | null {
  const way = placeZone(zone, side, places)[0]?.wayMm ?? [];
  return way[Math.floor((way.length - 1) / 2)] ?? null;
}

function outwardness({ wayMm, radiusMm }: PlacedStroke, placeMm: Vec3): number {
  return distanceToWayMm(placeMm, wayMm) / radiusMm;
}

/** How far a place lies from a way of straight pieces, mm; a way of one point is that point. */
export function distanceToWayMm(placeMm: Vec3, wayMm: readonly Vec3[]): number {
  const distances = wayMm.map((from, i) => distanceToPieceMm(placeMm, from, wayMm[i + 1] ?? from));
  return Math.min(...distances);
}

function distanceToPieceMm(place: Vec3, from: Vec3, to: Vec3): number {
  const along = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
  const away = [place[0] - from[0], place[1] - from[1], place[2] - from[2]] as const;
  const lengthSquared = along[0] ** 2 + along[1] ** 2 + along[2] ** 2;
  const reached = (away[0] * along[0] + away[1] * along[1] + away[2] * along[2]) / (lengthSquared || 1);
  const part = Math.min(1, Math.max(0, reached));
  return Math.hypot(away[0] - part * along[0], away[1] - part * along[1], away[2] - part * along[2]);
}
