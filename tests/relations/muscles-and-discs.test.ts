import { describe, expect, it } from 'vitest';
import { bulgeOf } from '#src/relations/disc-bulge.ts';
import { PATH_TONE } from '#src/relations/glows.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { mainRoots } from '#src/relations/main-roots.ts';
import { nodeOfStructure } from '#src/relations/story.ts';
import { mapOfFeeling } from '#src/relations/story-map.ts';
import { NERVE_GRAPH } from '#tests/support/nerve-graph.ts';

describe('the main root of a muscle', () => {
  const supplied = (...roots: readonly string[]): RelationGraph => ({
    nodes: [{ key: 'muscle/m', kind: 'muscle', id: 'm', name: 'M', drawn: true }],
    edges: roots.map((root) => ({ from: `root/root-${root}`, kind: 'supplies', to: 'muscle/m', sources: [] })),
  });

  it.each([
    [['l4', 'l5', 's1'], 'l5'],
    [['s2', 'l5', 's1'], 's1'],
    [['s1', 's2'], 's1'],
    [['l2', 'l3', 'l4', 'l1'], 'l2'],
  ])('of %s is %s', (roots, main) => {
    expect(mainRoots(supplied(...roots)).map(({ root }) => root)).toEqual([main]);
  });

  it('has the tone of the skin of that root, and there is none where roots feed it only now and then', () => {
    expect(mainRoots(supplied('l1'))[0]?.tone).toBe(0);
    const rare = mainRoots(NERVE_GRAPH).map(({ muscle }) => muscle);
    expect(rare).toContain('piriformis');
    expect(rare).not.toContain('psoas-major');
  });
});

describe('the bulge of a disc', () => {
  it('meets one root behind and another far out, with the skin of that root', () => {
    const behind = bulgeOf(NERVE_GRAPH, 'disc-l4-l5', 'behind');
    expect([behind?.root.id, behind?.areas.map(({ id }) => id)]).toEqual(['root-l5', ['dermatome-l5']]);
    expect(bulgeOf(NERVE_GRAPH, 'disc-l4-l5', 'far-out')?.root.id).toBe('root-s1');
  });

  it('is of discs alone', () => {
    expect(bulgeOf(NERVE_GRAPH, 'femur', 'behind')).toBeNull();
    expect(bulgeOf(NERVE_GRAPH, 'nothing', 'behind')).toBeNull();
  });
});

describe('what is felt, on the skin', () => {
  const at = { kind: 'landmark', at: 'knob', side: 'own', shift: { upCm: 0, outCm: 0, frontCm: 0 } } as const;
  const places = new Map([['knob-right', [-10, 0, 0] as const]]);
  const nerve = nodeOfStructure(NERVE_GRAPH, 'sciatic-nerve');
  const area = { key: 'area/a', kind: 'area', id: 'a', name: 'A', drawn: false } as const;

  it('is painted in its tone, with a sign where the nerve gets squeezed', () => {
    if (!nerve) throw new Error('no sciatic nerve');
    const zone = [{ way: [at], radiusCm: 2 }];
    const map = mapOfFeeling(
      [{ ...area, zone }],
      new Map([['area/a', 4]]),
      [{ place: 'P', at, nerve, by: [] }],
      'right',
      places,
    );
    expect(map).toEqual({
      zones: [{ look: 'area', tone: 4, strokes: [{ wayMm: [[-10, 0, 0]], radiusMm: 20 }] }],
      marks: [{ look: 'pinch', atMm: [-10, 0, 0] }],
    });
  });

  it('leaves out what lies nowhere on this body, and has the tone of the path where it has none', () => {
    const zone = [{ way: [at], radiusCm: 2 }];
    expect(
      mapOfFeeling([area, { ...area, zone }], new Map(), [], 'right', places).zones.map(({ tone }) => tone),
    ).toEqual([PATH_TONE]);
    expect(mapOfFeeling([{ ...area, zone }], new Map(), [], 'left', places).zones).toEqual([]);
  });
});
