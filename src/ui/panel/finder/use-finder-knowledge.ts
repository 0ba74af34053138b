import { useMemo } from 'react';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import { type Knowledge, knowledgeOf } from '#src/relations/finder/knowledge.ts';
import { type PlacedArea, placeAreas } from '#src/relations/finder/sore-places.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { useLibrary } from '../../library.ts';
import { type Loaded, useLoaded } from '../../parts/use-loaded.ts';

export interface FinderKnowledge {
  readonly graph: RelationGraph;
  readonly knowledge: Knowledge;
}

/** Fetches what the finder compares with. */
export function useFinderKnowledge(): Loaded<FinderKnowledge> {
  const library = useLibrary();
  return useLoaded('finder', async () => {
    const [graph, lists] = await Promise.all([library.loadRelations(), library.loadFinder()]);
    return { graph, knowledge: knowledgeOf(lists, graph) };
  });
}

/** Where the areas of skin lie; none before the atlas is there. */
export function usePlacedAreas(graph: RelationGraph | null): readonly PlacedArea[] {
  const atlas = useAtlas();
  return useMemo(() => {
    if (!atlas || !graph) return [];
    return placeAreas(graph, landmarkPlaces(atlas));
  }, [atlas, graph]);
}
