import { type Mark, type PaintedZone, placeZone } from '#src/anatomy/skin-paint.ts';
import { type LandmarkPlaces, type OwnSide, placePoint } from '#src/anatomy/skin-point.ts';
import { type Glows, PATH_TONE } from './glows.ts';
import type { RelationNode } from './graph.ts';
import type { SkinMap } from './skin-maps.ts';
import type { Squeeze } from './story.ts';

/** The skin that something feels, each part in its tone, and signs where its nerve gets squeezed. */
export function mapOfFeeling(
  areas: readonly RelationNode[],
  tones: Glows['tones'],
  squeezes: readonly Squeeze[],
  side: OwnSide,
  places: LandmarkPlaces,
): SkinMap {
  const zones = areas.map(({ key, zone }): PaintedZone => {
    return { look: 'area', tone: tones.get(key) ?? PATH_TONE, strokes: placeZone(zone ?? [], side, places) };
  });
  const marks = squeezes.flatMap(({ at }): Mark[] => {
    const atMm = at && placePoint(at, side, places);
    return atMm ? [{ look: 'pinch', atMm }] : [];
  });
  return { zones: zones.filter(({ strokes }) => strokes.length > 0), marks };
}
