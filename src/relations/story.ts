import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import { keyOf, type RelationEdge, type RelationGraph, type RelationNode } from './graph.ts';
import { indexOf, type RelationIndex } from './relation-index.ts';

/** The columns of the way from the spine to skin and joint, in its order. */
export const STORY_COLUMNS = ['root', 'nerve', 'muscle', 'area', 'action'] as const;
export type StoryColumn = (typeof STORY_COLUMNS)[number];

export interface StoryItem {
  readonly node: RelationNode;
  /** Branches stand under their nerve: 1 is a branch, 2 a branch of that. */
  readonly level: number;
  /** Not in everybody. */
  readonly sometimes: boolean;
  /** What limits it, in a few words; empty for none. */
  readonly note: string;
  /** Of an action: names of the joints that it moves. */
  readonly joints: readonly string[];
}

export interface StoryLink {
  readonly from: string;
  readonly to: string;
  readonly sometimes: boolean;
}

/** A place where a nerve gets squeezed. */
export interface Squeeze {
  readonly place: string;
  readonly at: SkinPoint | null;
  readonly nerve: RelationNode;
  readonly by: readonly RelationNode[];
}

/** All that a root or nerve reaches, or all that reaches a muscle, side by side. */
export interface Story {
  readonly about: RelationNode;
  readonly columns: Readonly<Record<StoryColumn, readonly StoryItem[]>>;
  readonly links: readonly StoryLink[];
  readonly squeezes: readonly Squeeze[];
  /** Names of the webs of nerves that it runs through. */
  readonly webs: readonly string[];
}

/** What the graph makes of a structure of the atlas, by its base id; null where it knows nothing of it. */
export function nodeOfStructure(graph: RelationGraph, baseId: string): RelationNode | null {
  const { nodes } = indexOf(graph);
  const keys = (['root', 'nerve', 'muscle', 'structure'] as const).map((kind) => keyOf(kind, baseId));
  return keys.map((key) => nodes.get(key)).find((node) => node !== undefined) ?? null;
}

/** How a root, nerve or muscle hangs together with the rest; null where the graph knows of nothing. */
export function storyOf(graph: RelationGraph, baseId: string): Story | null {
  const about = nodeOfStructure(graph, baseId);
  if (!about || about.kind === 'structure') return null;
  const index = indexOf(graph);
  const found = about.kind === 'root' ? fromRoot(index, about) : fromNerveOrMuscle(index, about);
  const leading = found.nerves.filter((nerve) => index.nodes.get(nerve)?.drawn || leadsOn(index, nerve, found));
  const nerves = nested(
    index,
    leading.toSorted((a, b) => feedsOf(index, b, found) - feedsOf(index, a, found)),
  );
  const order = nerves.map(({ node }) => node.key);
  const nerveOf = (key: string) => order.findLastIndex((nerve) => index.outOf(nerve).some(({ to }) => to === key));
  const links = linksAmong(index, { ...found, nerves: order }, about);
  const tied = [...index.into(about.key), ...index.outOf(about.key)];
  const items = (keys: readonly string[]) => keys.flatMap((key) => itemOf(index, key, tied));
  return {
    about,
    columns: {
      root: items(found.roots).toSorted((a, b) => a.node.key.localeCompare(b.node.key)),
      nerve: nerves.map((item) => ({ ...item, sometimes: isSometimes(tied, item.node.key) })),
      muscle: items(found.muscles.toSorted((a, b) => nerveOf(a) - nerveOf(b))),
      area: items(found.areas),
      action: items(found.actions),
    },
    links,
    squeezes: squeezesOf(index, about.kind === 'muscle' ? [] : [about.key]),
    webs: websOf(index, found.nerves),
  };
}

/** How many of the muscles a nerve and its branches feed. */
function feedsOf(index: RelationIndex, nerve: string, { muscles }: Reached): number {
  const family = [nerve, ...descendants(index, nerve)];
  return muscles.filter((muscle) => family.some((one) => index.outOf(one).some(({ to }) => to === muscle))).length;
}

/** Whether it leads to anything that the story shows. */
function leadsOn(index: RelationIndex, nerve: string, { nerves, muscles, areas }: Reached): boolean {
  return index.outOf(nerve).some(({ to }) => [...nerves, ...muscles, ...areas].includes(to));
}

interface Reached {
  readonly roots: readonly string[];
  readonly nerves: readonly string[];
  readonly muscles: readonly string[];
  readonly areas: readonly string[];
  readonly actions: readonly string[];
}

function fromRoot(index: RelationIndex, { key }: RelationNode): Reached {
  const out = index.outOf(key);
  return {
    roots: [key],
    nerves: ends(out, 'forms', 'to', 'nerve'),
    muscles: ends(out, 'supplies', 'to', 'muscle'),
    areas: ends(out, 'feels', 'to', 'area'),
    actions: [],
  };
}

function fromNerveOrMuscle(index: RelationIndex, { key, kind }: RelationNode): Reached {
  const isMuscle = kind === 'muscle';
  const down = isMuscle ? ends(index.into(key), 'supplies', 'from', 'nerve') : [key, ...descendants(index, key)];
  const nerves = unique([...down.flatMap((nerve) => ancestors(index, nerve)), ...down]);
  return {
    roots: ends(index.into(key), isMuscle ? 'supplies' : 'forms', 'from', 'root'),
    nerves,
    muscles: isMuscle ? [key] : unique(down.flatMap((nerve) => ends(index.outOf(nerve), 'supplies', 'to', 'muscle'))),
    areas: isMuscle ? [] : unique(down.flatMap((nerve) => ends(index.outOf(nerve), 'feels', 'to', 'area'))),
    actions: isMuscle ? ends(index.outOf(key), 'does', 'to', 'action') : [],
  };
}

function ends(
  edges: readonly RelationEdge[],
  kind: RelationEdge['kind'],
  end: 'from' | 'to',
  ofKind: string,
): readonly string[] {
  return unique(
    edges.filter((edge) => edge.kind === kind && edge[end].startsWith(`${ofKind}/`)).map((edge) => edge[end]),
  );
}

function descendants(index: RelationIndex, nerve: string): readonly string[] {
  const branches = ends(index.outOf(nerve), 'forms', 'to', 'nerve');
  return unique(branches.flatMap((branch) => [branch, ...descendants(index, branch)]));
}

function ancestors(index: RelationIndex, nerve: string): readonly string[] {
  const parents = ends(index.into(nerve), 'forms', 'from', 'nerve');
  return unique(parents.flatMap((parent) => [...ancestors(index, parent), parent]));
}

/** Each nerve followed by its branches. */
function nested(index: RelationIndex, keys: readonly string[]): readonly StoryItem[] {
  const parentOf = (key: string) => ends(index.into(key), 'forms', 'from', 'nerve').findLast((up) => keys.includes(up));
  const under = (parent: string | undefined, level: number): StoryItem[] =>
    keys
      .filter((key) => parentOf(key) === parent)
      .flatMap((key) => {
        const node = index.nodes.get(key);
        return node ? [{ node, level, sometimes: false, note: '', joints: [] }, ...under(key, level + 1)] : [];
      });
  return under(undefined, 0);
}

function itemOf(index: RelationIndex, key: string, tied: readonly RelationEdge[]): readonly StoryItem[] {
  const node = index.nodes.get(key);
  if (!node) return [];
  const note = tied.find(({ kind, to }) => kind === 'does' && to === key)?.note ?? '';
  const joints = ends(index.outOf(key), 'moves', 'to', 'joint').flatMap((joint) => index.nodes.get(joint)?.name ?? []);
  return [{ node, level: 0, sometimes: isSometimes(tied, key), note, joints }];
}

/** Something is so only sometimes when everything that says it says so. */
function isSometimes(tied: readonly RelationEdge[], key: string): boolean {
  const saying = tied.filter(({ from, to }) => from === key || to === key);
  return saying.length > 0 && saying.every(({ strength }) => strength === 'spill');
}

/** One line for each step; a root that comes by way of a nerve that is shown has none to what lies beyond. */
function linksAmong(index: RelationIndex, reached: Reached, about: RelationNode): readonly StoryLink[] {
  const { roots, nerves, muscles, areas, actions } = reached;
  const leads = (from: string, to: string) =>
    index.outOf(from).find((edge) => edge.to === to && ['forms', 'supplies', 'feels', 'does'].includes(edge.kind));
  const toNerves = roots.flatMap((root) =>
    nerves
      .filter((nerve) => leads(root, nerve))
      .filter((nerve) => !ancestors(index, nerve).some((up) => nerves.includes(up) && leads(root, up)))
      .map((nerve) => linkOf(leads(root, nerve))),
  );
  const fromNerves = nerves.flatMap((nerve) => [...muscles, ...areas].map((end) => linkOf(leads(nerve, end))));
  const straight = roots.flatMap((root) =>
    muscles
      .filter((muscle) => !nerves.some((nerve) => leads(nerve, muscle)))
      .map((muscle) => linkOf(leads(root, muscle))),
  );
  const ownSkin = about.kind === 'root' ? areas.map((area) => linkOf(leads(about.key, area))) : [];
  const does = actions.map((action) => linkOf(leads(about.key, action)));
  return [...toNerves, ...fromNerves, ...straight, ...ownSkin, ...does].flat();
}

function linkOf(edge: RelationEdge | undefined): readonly StoryLink[] {
  return edge ? [{ from: edge.from, to: edge.to, sometimes: edge.strength === 'spill' }] : [];
}

function squeezesOf(index: RelationIndex, nerves: readonly string[]): readonly Squeeze[] {
  const places = new Map<string, Squeeze>();
  for (const edge of nerves.flatMap((key) => index.into(key)).filter(({ kind }) => kind === 'pinches')) {
    const nerve = index.nodes.get(edge.to);
    const by = index.nodes.get(edge.from);
    if (!nerve || !by) continue;
    const place = edge.note ?? by.name;
    places.set(place, { place, at: edge.at ?? null, nerve, by: [...(places.get(place)?.by ?? []), by] });
  }
  return [...places.values()];
}

function websOf(index: RelationIndex, nerves: readonly string[]): readonly string[] {
  const webs = unique(nerves.flatMap((nerve) => ends(index.into(nerve), 'forms', 'from', 'plexus')));
  return webs.flatMap((key) => index.nodes.get(key)?.name ?? []);
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
