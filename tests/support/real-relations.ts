import { join } from 'node:path';
import { readContent } from '#src/content/load.ts';
import { relationGraph } from '#src/content/relations/build-graph.ts';
import type { RelationGraph } from '#src/relations/graph.ts';

/** The graph of the committed content. */
export async function realRelations(): Promise<RelationGraph> {
  const { content, findings } = await readContent(join(import.meta.dirname, '../../content'));
  if (findings.length > 0) throw new Error(`The content cannot be read: ${findings[0]?.reason}`);
  return relationGraph(content);
}
