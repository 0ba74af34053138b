import type { RelationGraph } from '#src/relations/graph.ts';
import { useLibrary } from '../library.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** How muscles, nerves, joints, skin and pain hang together. @param wanted false: not fetched yet */
export function useRelations(wanted = true): Loaded<RelationGraph> {
  const library = useLibrary();
  return useLoaded('relations', () => library.loadRelations(), wanted);
}
