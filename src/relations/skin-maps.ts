import { type Mark, PAINT_TONES, type PaintedZone, type PaintLook, placeZone } from '#src/anatomy/skin-paint.ts';
import { type LandmarkPlaces, type OwnSide, placePoint } from '#src/anatomy/skin-point.ts';
import { keyOf, type RelationGraph, type RelationNode } from './graph.ts';
import type { SoreSpot } from './sore-spots.ts';

/** What is to be painted on the skin, and the signs on it. */
export interface SkinMap {
  readonly zones: readonly PaintedZone[];
  readonly marks: readonly Mark[];
}

/** The areas where the pain of some sore spots of a muscle is felt, and the spots with their numbers. */
export function mapOfSpots(spots: readonly SoreSpot[], side: OwnSide, places: LandmarkPlaces): SkinMap {
  const zone = (look: PaintLook, areas: readonly RelationNode[]): PaintedZone[] => {
    const strokes = [...new Set(areas)].flatMap((area) => placeZone(area.zone ?? [], side, places));
    return strokes.length > 0 ? [{ look, tone: 0, strokes }] : [];
  };
  const main = spots.flatMap((spot) => spot.main);
  const spill = spots.flatMap((spot) => spot.spill).filter((area) => !main.includes(area));
  const marks = spots.flatMap((spot) => markOf(spot, side, places).map((mark) => ({ ...mark, number: spot.number })));
  return { zones: [...zone('spill', spill), ...zone('main', main)], marks };
}

/** Signs for many sore spots, without a word of where they send pain. */
export function signsOfSpots(spots: readonly SoreSpot[], side: OwnSide, places: LandmarkPlaces): SkinMap {
  return { zones: [], marks: spots.flatMap((spot) => markOf(spot, side, places)) };
}

function markOf({ at }: SoreSpot, side: OwnSide, places: LandmarkPlaces): readonly Mark[] {
  const atMm = placePoint(at, side, places);
  return atMm ? [{ look: 'spot', atMm }] : [];
}

/** The nerve roots whose skin is drawn, from the top: a tone for each. */
export const DERMATOMES = ['l1', 'l2', 'l3', 'l4', 'l5', 's1', 's2', 's3'] as const;
export type Dermatome = (typeof DERMATOMES)[number];

/** The area that a root feels, as far as maps agree. */
export function dermatomeArea({ nodes }: RelationGraph, dermatome: Dermatome): RelationNode | null {
  const key = keyOf('area', `dermatome-${dermatome}`);
  return nodes.find((node) => node.key === key) ?? null;
}

/** Every root's skin in its own tone, with soft rims as maps differ. @param stressed the key of the area that stands out */
export function mapOfDermatomes(
  graph: RelationGraph,
  sides: readonly OwnSide[],
  places: LandmarkPlaces,
  stressed: string | null,
): SkinMap {
  const zones = DERMATOMES.flatMap((dermatome, i): PaintedZone[] => {
    const area = dermatomeArea(graph, dermatome);
    if (!area?.zone) return [];
    const strokes = sides.flatMap((side) => placeZone(area.zone ?? [], side, places));
    const isFaint = stressed !== null && stressed !== area.key;
    return [{ look: isFaint ? 'spill' : 'main', tone: i % PAINT_TONES, strokes }];
  });
  return { zones, marks: [] };
}
