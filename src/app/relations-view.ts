import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import type { LandmarkPlaces, OwnSide } from '#src/anatomy/skin-point.ts';
import { chainBetween } from '#src/relations/chain.ts';
import { type BulgePlace, bulgeOf } from '#src/relations/disc-bulge.ts';
import { FED_TONE, type Glows, glowsOf, PATH_TONE } from '#src/relations/glows.ts';
import { keyOf, type RelationGraph, type RelationNode } from '#src/relations/graph.ts';
import { mainRoots } from '#src/relations/main-roots.ts';
import { nodeOfStructure, type Squeeze, storyOf } from '#src/relations/story.ts';
import { mapOfFeeling } from '#src/relations/story-map.ts';
import { treatedSide } from '#src/state/selectors.ts';
import type { AppState, Emphasis, Paint } from '#src/state/store.ts';
import { resolveStructureId } from '#src/state/structures.ts';

/** What an overlay adds to the structures. */
export interface OverlayView {
  readonly emphasis: Emphasis | null;
  readonly paint: Paint | null;
}

const NOTHING: OverlayView = { emphasis: null, paint: null };

/** What hangs together with what is selected, or the muscles of each root. */
export function relationsView(graph: RelationGraph, atlas: Atlas, { view, session }: AppState): OverlayView {
  if (view.overlay === 'myotomes') {
    const focus = session.mapFocus;
    const roots = mainRoots(graph).filter(({ root }) => focus === null || focus === keyOf('root', `root-${root}`));
    const tones = roots.map(({ muscle, tone }) => [keyOf('muscle', muscle), tone] as const);
    const emphasis = emphasised('myotomes', { tones: new Map(tones), beside: [] }, atlas, ['right', 'left']);
    return { emphasis, paint: null };
  }
  if (view.selectedId === null) return NOTHING;
  const stage: Stage = {
    graph,
    atlas,
    side: treatedSide(view, atlas),
    places: landmarkPlaces(atlas),
  };
  const baseId = baseIdOf(view.selectedId);
  return (
    chainView(stage, baseId, view.linkedId) ??
    storyView(stage, baseId) ??
    bulgeView(stage, baseId, view.selectedId, view.bulge) ??
    NOTHING
  );
}

interface Stage {
  readonly graph: RelationGraph;
  readonly atlas: Atlas;
  readonly side: OwnSide;
  readonly places: LandmarkPlaces;
}

/** All that lies between two structures; null where nothing links them, or nobody asks. */
function chainView(stage: Stage, baseId: string, linkedId: string | null): OverlayView | null {
  const { graph } = stage;
  const from = nodeOfStructure(graph, baseId);
  const to = linkedId === null ? null : nodeOfStructure(graph, baseIdOf(linkedId));
  const steps = from && to ? chainBetween(graph, from.key, to.key) : null;
  if (!from || !to || !steps) return null;
  const nodes = [from, ...steps.map((step) => step.to)];
  const tones = new Map(nodes.map(({ key }) => [key, key === to.key ? FED_TONE : PATH_TONE]));
  const areas = nodes.filter(({ kind }) => kind === 'area');
  return shown(stage, { tones, beside: [] }, areas, []);
}

function storyView(stage: Stage, baseId: string): OverlayView | null {
  const story = storyOf(stage.graph, baseId);
  if (!story) return null;
  const areas = story.columns.area.map(({ node }) => node);
  return shown(stage, glowsOf(stage.graph, story), areas, story.squeezes);
}

/** The root that a bulge of the disc meets, and its skin. */
function bulgeView(stage: Stage, baseId: string, discId: string, place: BulgePlace): OverlayView | null {
  const bulge = bulgeOf(stage.graph, baseId, place);
  if (!bulge) return null;
  const glows: Glows = { tones: new Map([[bulge.root.key, PATH_TONE]]), beside: [bulge.disc.key] };
  const { emphasis, paint } = shown(stage, glows, bulge.areas, []);
  const rootId = resolveStructureId(stage.atlas, bulge.root.id, stage.side);
  if (!emphasis || rootId === null || emphasis.tones[rootId] === undefined) return { emphasis, paint };
  return { emphasis: { ...emphasis, bulge: { discId, rootId } }, paint };
}

function shown(
  { atlas, side, places }: Stage,
  glows: Glows,
  areas: readonly RelationNode[],
  squeezes: readonly Squeeze[],
): OverlayView {
  const { zones, marks } = mapOfFeeling(areas, glows.tones, squeezes, side, places);
  return { emphasis: emphasised('relations', glows, atlas, [side]), paint: { by: 'overlay', zones, marks } };
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
