import type { Landmark } from './atlas.ts';
import type { LandmarkPlaces } from './skin-point.ts';

type Landmarks = readonly Pick<Landmark, 'id' | 'position'>[];

const NONE: LandmarkPlaces = new Map();
const known = new WeakMap<Landmarks, LandmarkPlaces>();

/** Where landmarks lie, mm by id: built once for an atlas, and empty without one. */
export function landmarkPlaces(atlas: { readonly landmarks: Landmarks } | null): LandmarkPlaces {
  if (!atlas) return NONE;
  const places = known.get(atlas.landmarks) ?? new Map(atlas.landmarks.map(({ id, position }) => [id, position]));
  known.set(atlas.landmarks, places);
  return places;
}
