import { describe, expect, it } from 'vitest';
import { chainBetween } from '#src/relations/chain.ts';
import type { RelationEdge, RelationGraph } from '#src/relations/graph.ts';
import { NERVE_GRAPH } from '#tests/support/nerve-graph.ts';

function chain(from: string, to: string, graph: RelationGraph = NERVE_GRAPH): string[] | null {
  const steps = chainBetween(graph, from, to);
  return steps?.map(({ edge, forward, to: { key } }) => `${forward ? '' : 'is '}${edge.kind} ${key}`) ?? null;
}

function extended(...edges: readonly (readonly [string, RelationEdge['kind'], string, Partial<RelationEdge>?])[]) {
  const more = edges.map(([from, kind, to, rest]) => ({ from, kind, to, sources: ['PAPER'], ...rest }));
  return { ...NERVE_GRAPH, edges: [...NERVE_GRAPH.edges, ...more] };
}

describe('the chain between two', () => {
  it('is one step where an edge links them, read either way', () => {
    expect(chain('muscle/piriformis', 'nerve/sciatic-nerve')).toEqual(['pinches nerve/sciatic-nerve']);
    expect(chain('nerve/sciatic-nerve', 'muscle/piriformis')).toEqual(['is pinches muscle/piriformis']);
  });

  it('goes by the nerves between a root and a muscle', () => {
    expect(chain('structure/disc-l4-l5', 'muscle/semitendinosus')).toEqual([
      'meets root/root-l5',
      'forms nerve/lumbosacral-trunk',
      'forms nerve/sciatic-nerve',
      'forms nerve/tibial-nerve',
      'supplies muscle/semitendinosus',
    ]);
  });

  it('does not name a stretch of a web of nerves', () => {
    const graph = extended(['nerve/lumbosacral-trunk', 'forms', 'plexus/sacral-plexus']);
    expect(chain('root/root-l5', 'muscle/gluteus-medius', graph)).toEqual([
      'forms nerve/superior-gluteal-nerve',
      'supplies muscle/gluteus-medius',
    ]);
  });

  it('tells each step with both ends and the edge that says it', () => {
    const [step] = chainBetween(NERVE_GRAPH, 'area/sole', 'nerve/tibial-nerve') ?? [];
    expect(step).toMatchObject({
      from: { key: 'area/sole' },
      to: { key: 'nerve/tibial-nerve' },
      edge: { kind: 'feels', sources: ['PAPER'] },
      forward: false,
    });
  });

  it('leads a root through a nerve only to what it reaches, downwards and upwards', () => {
    const nerve = 'nerve/superior-gluteal-nerve';
    const half = extended(['root/root-s1', 'forms', nerve]);
    expect(chain('root/root-s1', 'muscle/gluteus-medius', half)?.[0]).not.toBe(`forms ${nerve}`);
    expect(chain('muscle/gluteus-medius', 'root/root-s1', half)).not.toEqual([
      `is supplies ${nerve}`,
      'is forms root/root-s1',
    ]);
    const whole = extended(
      ['root/root-s1', 'forms', nerve],
      ['root/root-s1', 'supplies', 'muscle/gluteus-medius', { through: [nerve] }],
    );
    const down = [`forms ${nerve}`, 'supplies muscle/gluteus-medius'];
    expect(chain('root/root-s1', 'muscle/gluteus-medius', whole)).toEqual(down);
    const up = [`is supplies ${nerve}`, 'is forms root/root-s1'];
    expect(chain('muscle/gluteus-medius', 'root/root-s1', whole)).toEqual(up);
  });

  it('passes nothing twice', () => {
    const half = extended(['root/root-s1', 'forms', 'nerve/superior-gluteal-nerve']);
    const passed = chainBetween(half, 'root/root-s1', 'muscle/gluteus-medius')?.map(({ to }) => to.key) ?? [];
    expect(new Set(passed).size).toBe(passed.length);
  });

  it('goes by what is wired together rather than by a shared complaint', () => {
    const graph = extended(
      ['root/root-l5', 'takes-part', 'condition/sciatica'],
      ['muscle/semitendinosus', 'takes-part', 'condition/sciatica'],
    );
    const named = { ...graph, nodes: [...graph.nodes, node('condition/sciatica')] };
    expect(chain('root/root-l5', 'muscle/semitendinosus', named)).not.toContain('takes-part condition/sciatica');
    expect(chain('root/root-l5', 'condition/sciatica', named)).toEqual(['takes-part condition/sciatica']);
  });

  it('is empty from a thing to itself, and null where nothing links them', () => {
    expect(chain('muscle/piriformis', 'muscle/piriformis')).toEqual([]);
    expect(chain('muscle/piriformis', 'muscle/nowhere')).toBeNull();
    expect(chain('muscle/nowhere', 'muscle/piriformis')).toBeNull();
  });
});

function node(key: string): RelationGraph['nodes'][number] {
  return { key, kind: 'condition', id: 'sciatica', name: 'Sciatica', drawn: false };
}
