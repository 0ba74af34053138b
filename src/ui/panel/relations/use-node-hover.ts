import { useCallback, useState } from 'react';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { RelationNode } from '#src/relations/graph.ts';
import { hover } from '#src/state/actions.ts';
import { useApp, useSession } from '#src/state/hooks.ts';
import { treatedSide } from '#src/state/selectors.ts';
import { structureOnSide } from '../../names.ts';

/** What is pointed at, here or in the model, as the key of a node; and the way to point here, which rings it there. */
export function useNodeHover(nodes: readonly RelationNode[]) {
  const [own, setOwn] = useState<string | null>(null);
  const hoveredId = useSession((session) => session.hoveredId);
  const idOf = useDrawnId();
  const inModel = hoveredId === null ? undefined : nodes.find(({ id }) => id === baseIdOf(hoveredId));
  const point = useCallback(
    (node: RelationNode | null) => {
      setOwn(node?.key ?? null);
      hover(node && idOf(node));
    },
    [idOf],
  );
  return { active: own ?? inModel?.key ?? null, point };
}

/** The structure of the atlas that a node means, on the side that is looked at; null where the atlas has none. */
export function useDrawnId(): (node: RelationNode) => string | null {
  const atlas = useApp((state) => state.atlas);
  const side = useApp(({ view, atlas }) => (atlas ? treatedSide(view, atlas) : 'right'));
  return useCallback(
    ({ id, drawn }: RelationNode) => (drawn ? (structureOnSide(atlas, id, side)?.id ?? null) : null),
    [atlas, side],
  );
}
