import type { RelationEdge, RelationGraph, RelationNode } from './graph.ts';

/** A graph made ready for walking. */
export interface RelationIndex {
  readonly nodes: ReadonlyMap<string, RelationNode>;
  /** The edges that leave a node, in the order of the graph. */
  outOf(key: string): readonly RelationEdge[];
  /** The edges that end at it. */
  into(key: string): readonly RelationEdge[];
}

const indexes = new WeakMap<RelationGraph, RelationIndex>();

/** Built once for a graph. */
export function indexOf(graph: RelationGraph): RelationIndex {
  const known = indexes.get(graph);
  if (known) return known;
  const out = new Map<string, RelationEdge[]>();
  const into = new Map<string, RelationEdge[]>();
  for (const edge of graph.edges) {
    out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
    into.set(edge.to, [...(into.get(edge.to) ?? []), edge]);
  }
  const index: RelationIndex = {
    nodes: new Map(graph.nodes.map((node) => [node.key, node])),
    outOf: (key) => out.get(key) ?? [],
    into: (key) => into.get(key) ?? [],
  };
  indexes.set(graph, index);
  return index;
}
