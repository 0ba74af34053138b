import { keyOf, type RelationGraph, type RelationNode } from './graph.ts';
import { indexOf } from './relation-index.ts';

/** `behind`: just beside the middle, as most are; `far-out`: at the side, outside the canal. */
export type BulgePlace = 'behind' | 'far-out';

/** Which root a bulge of a disc meets, and the skin that root feels. */
export interface DiscBulge {
  readonly disc: RelationNode;
  readonly root: RelationNode;
  readonly areas: readonly RelationNode[];
}

/** Null for what is no disc, or where nothing is known. */
export function bulgeOf(graph: RelationGraph, baseId: string, place: BulgePlace): DiscBulge | null {
  const { nodes, outOf } = indexOf(graph);
  const disc = nodes.get(keyOf('structure', baseId));
  const meeting = outOf(disc?.key ?? '').filter(({ kind }) => kind === 'meets');
  const met = meeting.find(({ strength }) => (strength === 'spill') === (place === 'far-out'));
  const root = nodes.get(met?.to ?? '');
  if (!disc || !root) return null;
  const areas = outOf(root.key).filter(({ kind, to }) => kind === 'feels' && to.startsWith('area/'));
  return { disc, root, areas: areas.flatMap(({ to }) => nodes.get(to) ?? []) };
}
