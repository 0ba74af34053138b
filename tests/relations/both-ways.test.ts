import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '#src/content/load.ts';
import { relationGraph } from '#src/content/relations/build-graph.ts';
import { chainBetween } from '#src/relations/chain.ts';
import { glowsOf } from '#src/relations/glows.ts';
import type { RelationEdge, RelationGraph } from '#src/relations/graph.ts';
import { indexOf } from '#src/relations/relation-index.ts';
import { type StoryColumn, storyOf } from '#src/relations/story.ts';

/** The sac gives the roots, and is no nerve of its own. */
const SAC = 'dural-sac';

let graph: RelationGraph;
beforeAll(async () => {
  graph = relationGraph(await loadContent(join(import.meta.dirname, '../../content')));
});

const drawn = (all: RelationGraph, kind: 'root' | 'nerve' | 'muscle') =>
  all.nodes.filter((node) => node.kind === kind && node.drawn && node.id !== SAC).map(({ id }) => id);

function column(all: RelationGraph, id: string, name: StoryColumn): string[] {
  return storyOf(all, id)?.columns[name].map(({ node }) => node.id) ?? [];
}

/** What is told of from one end and not from the other, or whose way ends too soon. */
function oneWay(all: RelationGraph): string[] {
  const { outOf } = indexOf(all);
  const shown = new Set(drawn(all, 'root'));
  const rootsOf = (id: string) => column(all, id, 'root');
  const unheard = (id: string, kind: 'nerve' | 'muscle') =>
    rootsOf(id).filter((root) => shown.has(root) && !column(all, root, kind).includes(id));
  const rootless = (id: string) => (rootsOf(id).length === 0 ? [`no root of ${id}`] : []);
  const muscles = drawn(all, 'muscle').flatMap((id) => {
    const actions = column(all, id, 'action');
    return [
      ...rootless(id),
      ...unheard(id, 'muscle'),
      ...column(all, id, 'nerve').filter((nerve) => !reaches(all, nerve, id)),
      ...(actions.length === 0 ? [`no action of ${id}`] : []),
      ...actions.filter((action) => !outOf(`action/${action}`).some(({ to }) => to.startsWith('joint/'))),
    ];
  });
  const nerves = drawn(all, 'nerve').flatMap((id) => [
    ...rootless(id),
    ...unheard(id, 'nerve'),
    ...(outOf(`nerve/${id}`).length === 0 ? [`${id} reaches nothing`] : []),
  ]);
  return [...muscles, ...nerves];
}

/** Down the nerve, over its branches and the web that it forms. */
function reaches(all: RelationGraph, nerve: string, muscle: string): boolean {
  const { outOf } = indexOf(all);
  const below = (key: string): boolean =>
    outOf(key).some(({ kind, to }) => to === `muscle/${muscle}` || (kind === 'forms' && below(to)));
  return below(`nerve/${nerve}`);
}

const without = (drop: (edge: RelationEdge) => boolean): RelationGraph => ({
  ...graph,
  edges: graph.edges.filter((edge) => !drop(edge)),
});

describe('every root, nerve and muscle of the atlas', () => {
  it('is walked both ways, from root to joint and back', () => {
    expect(drawn(graph, 'root')).toHaveLength(9);
    expect(drawn(graph, 'nerve').length).toBeGreaterThan(15);
    expect(drawn(graph, 'muscle').length).toBeGreaterThan(35);
    expect(oneWay(graph)).toEqual([]);
  });

  it.each<[string, (edge: RelationEdge) => boolean]>([
    ['a muscle does nothing', ({ from, kind }) => from === 'muscle/piriformis' && kind === 'does'],
    ['a muscle has no root', ({ to, from }) => to === 'muscle/piriformis' && from.startsWith('root/')],
    ['a nerve has no root', ({ to, from }) => to === 'nerve/tibial-nerve' && from.startsWith('root/')],
    ['a nerve reaches nothing', ({ from }) => from === 'nerve/tibial-nerve'],
    ['a movement has no joint', ({ from }) => from === 'action/hip-hitch'],
  ])('would be missed if %s', (_name, drop) => {
    expect(oneWay(without(drop))).not.toEqual([]);
  });

  it('is linked to every other root, nerve and muscle by a chain', () => {
    const keys = graph.nodes.filter(({ drawn: isDrawn }) => isDrawn).map(({ key }) => key);
    const start = 'muscle/piriformis';
    expect(keys.filter((key) => chainBetween(graph, start, key) === null)).toEqual([]);
  });
});

describe('chains of the body', () => {
  const chain = (from: string, to: string) =>
    chainBetween(graph, from, to)?.map(({ edge: { kind }, to: { id } }) => `${kind} ${id}`);

  it('lead from a root over its nerve to a muscle', () => {
    expect(chain('root/root-l5', 'muscle/gluteus-medius')).toEqual([
      'forms superior-gluteal-nerve',
      'supplies gluteus-medius',
    ]);
  });

  it('lead from a disc over the root that it meets', () => {
    expect(chain('structure/disc-l4-l5', 'muscle/semitendinosus')).toEqual([
      'meets root-l5',
      'forms sciatic-nerve',
      'forms tibial-nerve',
      'supplies semitendinosus',
    ]);
  });

  it('tell that a muscle presses on a nerve', () => {
    expect(chain('muscle/piriformis', 'nerve/sciatic-nerve')).toEqual(['pinches sciatic-nerve']);
  });
});

it.each(['root-l5', 'root-s1'])(
  '%s lights the two large buttock muscles, which lie over each other, in two tones',
  (root) => {
    const story = storyOf(graph, root);
    const tones = story ? glowsOf(graph, story).tones : new Map<string, number>();
    const [over, under] = [tones.get('muscle/gluteus-maximus'), tones.get('muscle/gluteus-medius')];
    expect([over, under]).not.toContain(undefined);
    expect(over).not.toBe(under);
  },
);
