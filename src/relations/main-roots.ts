import type { RelationGraph } from './graph.ts';
import { indexOf } from './relation-index.ts';
import { DERMATOMES } from './skin-maps.ts';

export interface MainRoot {
  /** Base id. */
  readonly muscle: string;
  readonly root: (typeof DERMATOMES)[number];
  /** The same as that of the root's skin. */
  readonly tone: number;
}

/** The root that each muscle is told apart by: the middle one of those that feed it, the upper of two. */
export function mainRoots(graph: RelationGraph): readonly MainRoot[] {
  const { into } = indexOf(graph);
  return graph.nodes
    .filter(({ kind }) => kind === 'muscle')
    .flatMap(({ key, id }): MainRoot[] => {
      const feeding = into(key).filter(({ kind, from, strength }) => {
        return kind === 'supplies' && from.startsWith('root/') && strength !== 'spill';
      });
      const known = DERMATOMES.filter((root) => feeding.some(({ from }) => from === `root/root-${root}`));
      const root = known[Math.ceil(known.length / 2) - 1];
      return root ? [{ muscle: id, root, tone: DERMATOMES.indexOf(root) }] : [];
    });
}
