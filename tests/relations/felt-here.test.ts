import { describe, expect, it } from 'vitest';
import { feltHere } from '#src/relations/felt-here.ts';
import type { RelationNode } from '#src/relations/graph.ts';
import { SKIN_GRAPH } from '#tests/support/skin-graph.ts';

const said = (...areas: string[]) => {
  const { muscles, nerves, roots, structures, conditions } = feltHere(SKIN_GRAPH, areas);
  return [muscles, nerves, roots, structures, conditions].map((list) =>
    list.map(({ node, strength, spots }) => [node.id, strength, ...spots.map(({ id }) => id)].join(' ')),
  );
};

describe('feltHere', () => {
  it('finds who sends pain to one area, muscles by the spot that does', () => {
    expect(said('area/buttock')).toEqual([
      ['piriformis main piriformis-1'],
      [],
      [],
      ['disc-l4-l5 spill'],
      ['sciatica main'],
    ]);
  });

  it('counts a muscle as felt as a rule when one of its spots is', () => {
    const [muscles, nerves] = said('area/thigh');
    expect(muscles).toEqual(['piriformis main piriformis-1 piriformis-2']);
    expect(nerves).toEqual(['sciatic-nerve main']);
  });

  it('keeps a spill a spill where nothing more is said', () => {
    const without = SKIN_GRAPH.edges.filter(({ from }) => from !== 'trigger-point/piriformis-2');
    const { muscles } = feltHere({ ...SKIN_GRAPH, edges: without }, ['area/thigh']);
    expect(muscles.map(({ strength }) => strength)).toEqual(['spill']);
  });

  it('puts what is felt as a rule first', () => {
    const edges = SKIN_GRAPH.edges.map((edge) =>
      edge.from === 'condition/sciatica' ? { ...edge, from: 'structure/hip' } : edge,
    );
    const hip: RelationNode = { key: 'structure/hip', kind: 'structure', id: 'hip', name: 'Hip', drawn: true };
    const { structures } = feltHere({ nodes: [...SKIN_GRAPH.nodes, hip], edges }, ['area/buttock']);
    expect(structures.map(({ node }) => node.id)).toEqual(['hip', 'disc-l4-l5']);
  });

  it('says nothing of no area', () => {
    expect(said().flat()).toEqual([]);
  });
});
