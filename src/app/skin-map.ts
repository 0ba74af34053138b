import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { mapOfDermatomes, mapOfSpots, type SkinMap, signsOfSpots } from '#src/relations/skin-maps.ts';
import { soreMuscles, soreSpotsOf } from '#src/relations/sore-spots.ts';
import { treatedSide } from '#src/state/selectors.ts';
import type { AppState } from '#src/state/store.ts';
import type { View } from '#src/state/view.ts';

/** The map on the skin that the view asks for, and a ring round the place that was asked about. */
export function skinMapOf(graph: RelationGraph, atlas: Atlas, { view, session }: AppState): SkinMap {
  const map = mapOfView(graph, atlas, view, session.mapFocus);
  return session.askedPlace ? { ...map, marks: [...map.marks, { look: 'pinch', atMm: session.askedPlace }] } : map;
}

/**
 * The selected muscle with its map; without one, every sore spot of the body as a sign, or the map of what was chosen.
 * @param focus what the map is narrowed to, a key of the graph
 */
function mapOfView(graph: RelationGraph, atlas: Atlas, view: View, focus: string | null): SkinMap {
  const places = landmarkPlaces(atlas);
  if (view.overlay === 'dermatomes') {
    const sides = view.sides === 'both' ? (['right', 'left'] as const) : [view.sides];
    return mapOfDermatomes(graph, sides, places, focus);
  }
  const side = treatedSide(view, atlas);
  const muscles = soreMuscles(graph);
  const own = view.selectedId === null ? [] : soreSpotsOf(graph, baseIdOf(view.selectedId));
  const all = own.length > 0 ? own : muscles.flatMap(({ spots }) => spots);
  const ofMuscle = muscles.find(({ muscle }) => muscle.key === focus)?.spots ?? [];
  const chosen = all.filter((spot) => spot.node.key === focus || ofMuscle.includes(spot));
  if (chosen.length > 0) return mapOfSpots(chosen, side, places);
  return own.length > 0 ? mapOfSpots(own, side, places) : signsOfSpots(all, side, places);
}
