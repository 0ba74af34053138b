import type { SkinZone } from '#src/anatomy/skin-paint.ts';
import type { SkinPoint } from '#src/anatomy/skin-point.ts';
import {
  keyOf,
  type NodeKind,
  type RelationEdge,
  type RelationGraph,
  type RelationNode,
} from '#src/relations/graph.ts';

/** A point beside a landmark of the small body of these tests, which lies at the origin. */
export function besideOrigin(outCm: number, upCm = 0): SkinPoint {
  return { kind: 'landmark', at: 'origin', side: 'own', shift: { upCm, outCm, frontCm: 0 } };
}

/** Where the one landmark lies. */
export const ORIGIN = new Map([['origin', [0, 0, 0] as const]]);

function node(kind: NodeKind, id: string, name: string, more: Partial<RelationNode> = {}): RelationNode {
  return { key: keyOf(kind, id), kind, id, name, drawn: true, ...more };
}

function area(id: string, name: string, zone: SkinZone, more: Partial<RelationNode> = {}): RelationNode {
  return node('area', id, name, { drawn: false, zone, ...more });
}

const edge = (from: string, kind: RelationEdge['kind'], to: string, strength?: 'main' | 'spill'): RelationEdge => ({
  from,
  kind,
  to,
  sources: ['PAPER'],
  ...(strength ? { strength } : {}),
});

/**
 * A muscle with two sore spots that send pain to the buttock and the thigh, a nerve and a root that feel the thigh,
 * and a joint and a trouble of the buttock. The buttock lies 5 to 10 cm from the midline, the thigh 10 cm lower.
 */
export const SKIN_GRAPH: RelationGraph = {
  nodes: [
    node('muscle', 'piriformis', 'Piriformis'),
    node('trigger-point', 'piriformis-1', 'outer third', { at: besideOrigin(9), words: 'It aches over the buttock.' }),
    node('trigger-point', 'piriformis-2', 'inner third', { at: besideOrigin(5), words: 'It aches down the thigh.' }),
    node('nerve', 'sciatic-nerve', 'Sciatic nerve'),
    node('root', 'root-l5', 'L5 nerve root', { tests: 'lifting the big toe', reflex: null }),
    node('structure', 'disc-l4-l5', 'Disc L4-L5'),
    node('condition', 'sciatica', 'Sciatica'),
    area('buttock', 'buttock', [{ way: [besideOrigin(5), besideOrigin(10)], radiusCm: 3 }]),
    area('thigh', 'back of the thigh', [{ way: [besideOrigin(8, -10)], radiusCm: 4 }]),
    area('dermatome-l5', 'outer shin', [{ way: [besideOrigin(8, -12)], radiusCm: 2 }], { beyond: 'the big toe' }),
  ],
  edges: [
    edge('muscle/piriformis', 'holds', 'trigger-point/piriformis-1'),
    edge('muscle/piriformis', 'holds', 'trigger-point/piriformis-2'),
    edge('trigger-point/piriformis-1', 'refers', 'area/buttock', 'main'),
    edge('trigger-point/piriformis-1', 'refers', 'area/thigh', 'spill'),
    edge('trigger-point/piriformis-2', 'refers', 'area/thigh', 'main'),
    edge('nerve/sciatic-nerve', 'feels', 'area/thigh'),
    edge('root/root-l5', 'feels', 'area/dermatome-l5'),
    edge('structure/disc-l4-l5', 'refers', 'area/buttock', 'spill'),
    edge('condition/sciatica', 'refers', 'area/buttock', 'main'),
  ],
};
