import type { RelationEdge, RelationGraph, RelationNode } from './graph.ts';

/** Something whose pain may be felt at a place. */
export interface FeltFrom {
  readonly node: RelationNode;
  /** `main`: as a rule. */
  readonly strength: 'main' | 'spill';
  /** Of a muscle: its sore spots that send pain there. */
  readonly spots: readonly RelationNode[];
}

/** What may be felt in some areas of skin. Each list holds what is felt there as a rule first. */
export interface FeltHere {
  readonly muscles: readonly FeltFrom[];
  readonly nerves: readonly FeltFrom[];
  readonly roots: readonly FeltFrom[];
  /** Joints, discs and whatever else is no muscle, nerve or root. */
  readonly structures: readonly FeltFrom[];
  readonly conditions: readonly FeltFrom[];
}

/** Who sends pain to these areas, or feels them. @param areaKeys keys of areas */
export function feltHere({ nodes, edges }: RelationGraph, areaKeys: readonly string[]): FeltHere {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const holders = new Map(edges.filter(({ kind }) => kind === 'holds').map(({ from, to }) => [to, from]));
  const found = new Map<string, FeltFrom>();
  for (const edge of edges.filter(({ to }) => areaKeys.includes(to))) {
    const spot = byKey.get(edge.from);
    const node = byKey.get(holders.get(edge.from) ?? edge.from);
    if (spot && node) found.set(node.key, joined(found.get(node.key), node, spot, edge));
  }
  const ofKind = (isMeant: (kind: RelationNode['kind']) => boolean): FeltFrom[] => {
    const meant = [...found.values()].filter(({ node }) => isMeant(node.kind));
    return meant.toSorted((a, b) => Number(b.strength === 'main') - Number(a.strength === 'main'));
  };
  return {
    muscles: ofKind((kind) => kind === 'muscle'),
    nerves: ofKind((kind) => kind === 'nerve'),
    roots: ofKind((kind) => kind === 'root'),
    structures: ofKind((kind) => kind === 'structure' || kind === 'joint'),
    conditions: ofKind((kind) => kind === 'condition'),
  };
}

function joined(before: FeltFrom | undefined, node: RelationNode, from: RelationNode, edge: RelationEdge): FeltFrom {
  const isMain = edge.strength !== 'spill' || before?.strength === 'main';
  const spots = before?.spots ?? [];
  const isNewSpot = from.kind === 'trigger-point' && !spots.includes(from);
  return { node, strength: isMain ? 'main' : 'spill', spots: isNewSpot ? [...spots, from] : spots };
}
