import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { LandmarkPlaces, OwnSide } from '#src/anatomy/skin-point.ts';
import { bulgeOf } from '#src/relations/disc-bulge.ts';
import { type Glows, glowsOf, PATH_TONE } from '#src/relations/glows.ts';
import { keyOf, type RelationGraph } from '#src/relations/graph.ts';
import { mainRoots } from '#src/relations/main-roots.ts';
import type { SkinMap } from '#src/relations/skin-maps.ts';
import { storyOf } from '#src/relations/story.ts';
import { mapOfFeeling } from '#src/relations/story-map.ts';
import { treatedSide } from '#src/state/selectors.ts';
import type { AppState, Emphasis, Paint } from '#src/state/store.ts';
import { resolveStructureId } from '#src/state/structures.ts';

export interface RelationsView {
  readonly emphasis: Emphasis | null;
  readonly paint: Paint | null;
}

const NOTHING: RelationsView = { emphasis: null, paint: null };

/** What glows and what is painted for the view that is open. */
export function relationsView(graph: RelationGraph, { atlas, view }: Pick<AppState, 'atlas' | 'view'>): RelationsView {
  if (!atlas) return NOTHING;
  if (view.overlay === 'myotomes') {
    const tones = mainRoots(graph).map(({ muscle, tone }) => [keyOf('muscle', muscle), tone] as const);
    const emphasis = emphasised('myotomes', { tones: new Map(tones), beside: [] }, atlas, ['right', 'left']);
    return { emphasis, paint: null };
  }
  if (view.selectedId === null) return NOTHING;
  const side = treatedSide(view, atlas);
  const places: LandmarkPlaces = new Map(atlas.landmarks.map(({ id, position }) => [id, position]));
  const baseId = baseIdOf(view.selectedId);
  const story = storyOf(graph, baseId);
  if (story) {
    const glows = glowsOf(graph, story);
    return {
      emphasis: emphasised('relations', glows, atlas, [side]),
      paint: paintOf(
        mapOfFeeling(
          story.columns.area.map(({ node }) => node),
          glows.tones,
          story.squeezes,
          side,
          places,
        ),
      ),
    };
  }
  const bulge = bulgeOf(graph, baseId, view.bulge);
  if (!bulge) return NOTHING;
  const glows: Glows = { tones: new Map([[bulge.root.key, PATH_TONE]]), beside: [bulge.disc.key] };
  const rootId = resolveStructureId(atlas, bulge.root.id, side);
  return {
    emphasis: {
      ...emphasised('relations', glows, atlas, [side]),
      ...(rootId === null ? {} : { bulge: { discId: view.selectedId, rootId } }),
    },
    paint: paintOf(mapOfFeeling(bulge.areas, new Map(), [], side, places)),
  };
}

function emphasised(
  overlay: Emphasis['overlay'],
  { tones, beside }: Glows,
  atlas: Atlas,
  sides: readonly OwnSide[],
): Emphasis {
  const drawn = (key: string) =>
    sides.flatMap((side) => resolveStructureId(atlas, key.slice(key.indexOf('/') + 1), side) ?? []);
  return {
    overlay,
    tones: Object.fromEntries([...tones].flatMap(([key, tone]) => drawn(key).map((id) => [id, tone]))),
    beside: beside.flatMap(drawn),
  };
}

function paintOf({ zones, marks }: SkinMap): Paint {
  return { by: 'overlay', zones, marks };
}
