import { EDGE_KINDS, NODE_KINDS, type RelationGraph } from '#src/relations/graph.ts';

/** How many nodes and edges of each kind a graph has. */
export function countRelations({ nodes, edges }: RelationGraph) {
  const count = <Kind extends string>(kinds: readonly Kind[], of: readonly { readonly kind: Kind }[]) =>
    Object.fromEntries(kinds.map((kind) => [kind, of.filter((each) => each.kind === kind).length])) as Record<
      Kind,
      number
    >;
  return { nodes: count(NODE_KINDS, nodes), edges: count(EDGE_KINDS, edges) };
}
