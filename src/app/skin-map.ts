import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { mapOfDermatomes, mapOfSpots, type SkinMap } from '#src/relations/skin-maps.ts';
import { type SoreSpot, soreMuscles, soreSpotsOf } from '#src/relations/sore-spots.ts';
import { treatedSide } from '#src/state/selectors.ts';
import type { View } from '#src/state/view.ts';

/** The map on the skin that a view asks for. @param focus what it is narrowed to, a key of the graph */
export function skinMapOf(graph: RelationGraph, atlas: Atlas, view: View, focus: string | null): SkinMap {
  const places = new Map(atlas.landmarks.map(({ id, position }) => [id, position]));
  if (view.overlay === 'dermatomes') {
    const sides = view.sides === 'both' ? (['right', 'left'] as const) : [view.sides];
    return mapOfDermatomes(graph, sides, places, focus);
  }
  const { shown, marked } = spotsShown(graph, view.selectedId, focus);
  return mapOfSpots(shown, marked, treatedSide(view, atlas), places);
}

interface ShownSpots {
  readonly shown: readonly SoreSpot[];
  readonly marked: readonly SoreSpot[];
}

/** Those of the selected muscle with their map; else every spot of the body as a sign, and the map of one muscle or spot. */
function spotsShown(graph: RelationGraph, selectedId: string | null, focus: string | null): ShownSpots {
  const own = selectedId === null ? [] : soreSpotsOf(graph, baseIdOf(selectedId));
  const muscles = soreMuscles(graph);
  const candidates = own.length > 0 ? own : muscles.flatMap(({ spots }) => spots);
  const ofMuscle = muscles.find(({ muscle }) => muscle.key === focus)?.spots ?? [];
  const chosen = candidates.filter((spot) => spot.node.key === focus || ofMuscle.includes(spot));
  if (chosen.length > 0) return { shown: chosen, marked: chosen };
  return { shown: own, marked: candidates };
}
