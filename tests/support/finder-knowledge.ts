import { readFile } from 'node:fs/promises';
import { parseAtlas } from '#src/anatomy/atlas.ts';
import { landmarkPlaces } from '#src/anatomy/landmark-places.ts';
import { readContent } from '#src/content/load.ts';
import { relationGraph } from '#src/content/relations/build-graph.ts';
import { finderLists } from '#src/content/relations/finder-lists.ts';
import { type Knowledge, knowledgeOf } from '#src/relations/finder/knowledge.ts';
import { type PlacedArea, placeAreas } from '#src/relations/finder/sore-places.ts';
import type { RelationGraph } from '#src/relations/graph.ts';

/** What the pain finder knows, from the texts and the atlas as they are. */
export async function readFinder(): Promise<{
  knowledge: Knowledge;
  placed: readonly PlacedArea[];
  graph: RelationGraph;
}> {
  const { content } = await readContent('content');
  const graph = relationGraph(content);
  const atlas = parseAtlas(JSON.parse(await readFile('models/atlas/atlas.json', 'utf8')));
  return {
    graph,
    knowledge: knowledgeOf(finderLists(content.relations), graph),
    placed: placeAreas(graph, landmarkPlaces(atlas)),
  };
}
