import type { EdgeKind, RelationEdge, RelationGraph, RelationNode } from './graph.ts';
import { indexOf, type RelationIndex } from './relation-index.ts';

/** One step of a chain, in the order of walking; `forward`: the way that the edge leads. */
export interface ChainStep {
  readonly from: RelationNode;
  readonly to: RelationNode;
  readonly edge: RelationEdge;
  readonly forward: boolean;
}

/** How far apart a step puts two things: what is wired together is near, what only shares a complaint is far. */
const LENGTHS: Readonly<Record<EdgeKind, number>> = {
  forms: 1,
  supplies: 1,
  feels: 1,
  meets: 1,
  holds: 1,
  does: 1.5,
  refers: 1.5,
  moves: 1.5,
  attaches: 1.6,
  belongs: 2,
  pinches: 2.2,
  'takes-part': 3.5,
  shows: 4,
  treats: 4,
};
/** Added where it is so only now and then, and for a web of nerves, where a root and a nerve say more. */
const SPILL_LENGTH = 0.4;
const PLEXUS_LENGTH = 0.7;

/** The kinds of edges that a root's fibres run along. */
const WIRES: readonly EdgeKind[] = ['forms', 'supplies'];

/** Where a walk stands: whose fibres it follows away from the spine (`down`), or back towards it (`up`). */
interface Place {
  readonly key: string;
  readonly follows: { readonly way: 'down' | 'up'; readonly of: string } | null;
  readonly length: number;
  readonly step: ChainStep | null;
  readonly before: Place | null;
}

/**
 * The shortest chain that links two nodes; null where there is none. A root and what it is said to reach along a nerve
 * must belong together: no chain leads from L4 through the tibial nerve to a muscle of L5.
 */
export function chainBetween(graph: RelationGraph, from: string, to: string): readonly ChainStep[] | null {
  const index = indexOf(graph);
  const open: Place[] = [{ key: from, follows: null, length: 0, step: null, before: null }];
  const shortest = new Map<string, number>();
  for (let place = nearest(open); place; place = nearest(open)) {
    if (place.key === to) return stepsTo(place);
    for (const next of nextPlaces(index, place)) {
      const name = stateOf(next);
      if (next.length >= (shortest.get(name) ?? Number.POSITIVE_INFINITY)) continue;
      shortest.set(name, next.length);
      open.push(next);
    }
  }
  return null;
}

/** Takes the place that is nearest to the start. */
function nearest(open: Place[]): Place | undefined {
  let best = 0;
  for (let at = 1; at < open.length; at++) if ((open[at]?.length ?? 0) < (open[best]?.length ?? 0)) best = at;
  return open.splice(best, 1)[0];
}

function stateOf({ key, follows }: Place): string {
  return follows ? `${key} ${follows.way} ${follows.of}` : key;
}

function stepsTo(place: Place): readonly ChainStep[] {
  const steps: ChainStep[] = [];
  for (let at: Place | null = place; at?.step; at = at.before) steps.unshift(at.step);
  return steps;
}

function nextPlaces(index: RelationIndex, place: Place): Place[] {
  const onward = index.outOf(place.key).flatMap((edge) => stepAlong(index, place, edge, true));
  const back = index.into(place.key).flatMap((edge) => stepAlong(index, place, edge, false));
  return [...onward, ...back];
}

function stepAlong(index: RelationIndex, place: Place, edge: RelationEdge, forward: boolean): Place[] {
  const key = forward ? edge.to : edge.from;
  const node = index.nodes.get(key);
  const here = index.nodes.get(place.key);
  if (!node || !here || isShortcut(index, edge) || isPassed(place, key)) return [];
  const follows = followed(index, place, edge, forward);
  if (follows === 'astray') return [];
  const step = { from: here, to: node, edge, forward };
  return [{ key, follows, length: place.length + lengthOf(edge), step, before: place }];
}

function isPassed(place: Place, key: string): boolean {
  return place.key === key || (place.before !== null && isPassed(place.before, key));
}

/** Whose fibres the walk follows after a step; `astray` where there are no such fibres. */
function followed(
  index: RelationIndex,
  { key, follows }: Place,
  { kind, to, from }: RelationEdge,
  forward: boolean,
): Place['follows'] | 'astray' {
  if (!WIRES.includes(kind)) return null;
  if (forward) {
    if (key.startsWith('root/')) return { way: 'down', of: key };
    if (follows?.way !== 'down') return null;
    return reaches(index, follows.of, to) ? follows : 'astray';
  }
  const climbing = follows?.way === 'up' ? follows : { way: 'up' as const, of: key };
  if (!from.startsWith('root/')) return climbing;
  return reaches(index, from, climbing.of) ? null : 'astray';
}

function reaches(index: RelationIndex, root: string, key: string): boolean {
  return index.outOf(root).some(({ kind, to }) => to === key && WIRES.includes(kind));
}

/** An edge that passes over a nerve worth naming. A stretch of a web of nerves is not. */
function isShortcut(index: RelationIndex, { through }: RelationEdge): boolean {
  const isWeb = (nerve: string) =>
    index.outOf(nerve).some(({ kind, to }) => kind === 'forms' && to.startsWith('plexus/'));
  return through?.some((nerve) => !isWeb(nerve)) ?? false;
}

function lengthOf({ from, kind, to, strength }: RelationEdge): number {
  const isPlexus = from.startsWith('plexus/') || to.startsWith('plexus/');
  return LENGTHS[kind] + (strength === 'spill' ? SPILL_LENGTH : 0) + (isPlexus ? PLEXUS_LENGTH : 0);
}
