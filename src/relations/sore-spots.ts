import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import type { RelationGraph, RelationNode } from './graph.ts';

/** A sore spot of a muscle, and the areas where its pain is felt. */
export interface SoreSpot {
  readonly node: RelationNode;
  readonly at: SkinPoint;
  /** Among those of its muscle, from 1. */
  readonly number: number;
  /** Where it hurts as a rule, and where now and then. */
  readonly main: readonly RelationNode[];
  readonly spill: readonly RelationNode[];
  /** Keys of the bibliography. */
  readonly sources: readonly string[];
}

/** A muscle with its sore spots, in the order of the list. */
export interface SoreMuscle {
  readonly muscle: RelationNode;
  readonly spots: readonly SoreSpot[];
}

/** The muscles for which somebody drew such a map, those of the graph's list first. */
export function soreMuscles({ nodes, edges }: RelationGraph): readonly SoreMuscle[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const muscles = new Map<string, SoreSpot[]>();
  for (const { from, to, kind, sources } of edges) {
    const node = byKey.get(to);
    if (kind !== 'holds' || !node?.at) continue;
    const refers = edges.filter((edge) => edge.kind === 'refers' && edge.from === to);
    const areas = (isMeant: boolean) =>
      refers.filter(({ strength }) => (strength !== 'spill') === isMeant).flatMap((edge) => byKey.get(edge.to) ?? []);
    const before = muscles.get(from) ?? [];
    const number = before.length + 1;
    muscles.set(from, [...before, { node, at: node.at, number, main: areas(true), spill: areas(false), sources }]);
  }
  return [...muscles].flatMap(([key, spots]) => {
    const muscle = byKey.get(key);
    return muscle ? [{ muscle, spots }] : [];
  });
}

/** The sore spots of one muscle, by its base id; empty where no map is known. */
export function soreSpotsOf(graph: RelationGraph, baseId: string): readonly SoreSpot[] {
  return soreMuscles(graph).find(({ muscle }) => muscle.id === baseId)?.spots ?? [];
}
