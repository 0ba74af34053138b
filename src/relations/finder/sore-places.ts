import type { Vec3 } from '#src/anatomy/frame.ts';
import { type PlacedStroke, placeZone } from '#src/anatomy/skin-paint.ts';
import type { LandmarkPlaces, OwnSide } from '#src/anatomy/skin-point.ts';
import { distanceToWayMm } from '../areas-at.ts';
import type { RelationGraph } from '../graph.ts';
import { partOf, type SorePlace, sideOfPlace, type Touched } from './complaint.ts';

/** An area of skin where it lies on one side. */
export interface PlacedArea {
  readonly area: string;
  readonly side: OwnSide;
  readonly strokes: readonly PlacedStroke[];
}

/** Every area of skin on both sides. */
export function placeAreas({ nodes }: RelationGraph, places: LandmarkPlaces): readonly PlacedArea[] {
  return nodes.flatMap(({ id, zone }) =>
    zone
      ? (['right', 'left'] as const).map((side) => ({ area: id, side, strokes: placeZone(zone, side, places) }))
      : [],
  );
}

/** What a place on the skin lies in, mm; in the midline that of both sides. */
export function sorePlaceAt(placeMm: Vec3, areas: readonly PlacedArea[]): SorePlace {
  const side = sideOfPlace(placeMm);
  const parts = new Map<string, number>();
  for (const area of areas) {
    if (side !== 'midline' && area.side !== side) continue;
    const part = partOf(outsideMm(area.strokes, placeMm));
    if (part > (parts.get(area.area) ?? 0)) parts.set(area.area, part);
  }
  return { side, areas: touched(parts) };
}

/** An area that was chosen by its name counts in full; what else lies at its middle counts as if it had been painted. */
export function sorePlaceIn(areaId: string, side: OwnSide, areas: readonly PlacedArea[]): SorePlace {
  const middle = middleOf(areas.find((each) => each.area === areaId && each.side === side)?.strokes ?? []);
  const there = middle ? sorePlaceAt(middle, areas) : { side, areas: [] };
  const parts = new Map(there.areas.map(({ area, part }) => [area, part]));
  return { side: there.side, areas: touched(parts.set(areaId, 1)) };
}

function touched(parts: ReadonlyMap<string, number>): readonly Touched[] {
  return [...parts].map(([area, part]) => ({ area, part }));
}

/** From the edge of an area, mm; negative inside. */
function outsideMm(strokes: readonly PlacedStroke[], placeMm: Vec3): number {
  return Math.min(...strokes.map(({ wayMm, radiusMm }) => distanceToWayMm(placeMm, wayMm) - radiusMm));
}

/** Halfway along the way of the first stroke; null for an area without strokes. */
export function middleOf(strokes: readonly PlacedStroke[]): Vec3 | null {
  const way = strokes[0]?.wayMm ?? [];
  const a = way[Math.floor((way.length - 1) / 2)];
  const b = way[Math.ceil((way.length - 1) / 2)];
  return a && b ? [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2] : null;
}
