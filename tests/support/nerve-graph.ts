import { type EdgeKind, keyOf, type NodeKind, type RelationEdge, type RelationGraph } from '#src/relations/graph.ts';

type Row = readonly [from: string, kind: EdgeKind, to: string, more?: Partial<RelationEdge>];

const NAMES: Readonly<Record<string, string>> = {
  'root/root-l5': 'L5 nerve root',
  'root/root-s1': 'S1 nerve root',
  'plexus/sacral-plexus': 'Nerve web of the pelvis',
  'nerve/lumbosacral-trunk': 'Lumbosacral trunk',
  'nerve/sciatic-nerve': 'Sciatic nerve',
  'nerve/tibial-nerve': 'Tibial nerve',
  'nerve/superior-gluteal-nerve': 'Upper buttock nerve',
  'muscle/semitendinosus': 'Semitendinosus',
  'muscle/gluteus-medius': 'Gluteus medius',
  'muscle/piriformis': 'Piriformis',
  'muscle/psoas-major': 'Psoas major',
  'area/dermatome-l5': 'Outer shin',
  'area/sole': 'Sole of the foot',
  'action/knee-flexion': 'Bends the knee',
  'joint/knee-joint': 'Knee joint',
  'structure/disc-l4-l5': 'L4–L5 disc',
  'structure/femur': 'Thigh bone',
};

const ROWS: readonly Row[] = [
  ['root/root-l5', 'forms', 'nerve/lumbosacral-trunk'],
  ['nerve/lumbosacral-trunk', 'forms', 'nerve/sciatic-nerve'],
  ['plexus/sacral-plexus', 'forms', 'nerve/sciatic-nerve'],
  ['root/root-l5', 'forms', 'nerve/sciatic-nerve', { through: ['nerve/lumbosacral-trunk'] }],
  ['root/root-s1', 'forms', 'nerve/sciatic-nerve', { through: ['nerve/lumbosacral-trunk'] }],
  ['nerve/sciatic-nerve', 'forms', 'nerve/tibial-nerve'],
  ['root/root-l5', 'forms', 'nerve/tibial-nerve', { through: ['nerve/sciatic-nerve'] }],
  ['root/root-s1', 'forms', 'nerve/tibial-nerve', { through: ['nerve/sciatic-nerve'] }],
  ['nerve/lumbosacral-trunk', 'forms', 'nerve/superior-gluteal-nerve'],
  ['root/root-l5', 'forms', 'nerve/superior-gluteal-nerve', { through: ['nerve/lumbosacral-trunk'] }],
  ['nerve/tibial-nerve', 'supplies', 'muscle/semitendinosus'],
  ['nerve/superior-gluteal-nerve', 'supplies', 'muscle/gluteus-medius'],
  ['root/root-l5', 'supplies', 'muscle/semitendinosus', { through: ['nerve/tibial-nerve'] }],
  ['root/root-s1', 'supplies', 'muscle/semitendinosus', { through: ['nerve/tibial-nerve'] }],
  ['root/root-l5', 'supplies', 'muscle/gluteus-medius', { through: ['nerve/superior-gluteal-nerve'] }],
  ['root/root-s1', 'supplies', 'muscle/piriformis'],
  ['root/root-l5', 'supplies', 'muscle/psoas-major', { strength: 'spill' }],
  ['root/root-l5', 'feels', 'area/dermatome-l5'],
  ['nerve/tibial-nerve', 'feels', 'area/sole'],
  ['muscle/semitendinosus', 'does', 'action/knee-flexion', { note: 'most with a straight hip' }],
  ['action/knee-flexion', 'moves', 'joint/knee-joint'],
  ['structure/femur', 'belongs', 'joint/knee-joint'],
  ['muscle/piriformis', 'pinches', 'nerve/sciatic-nerve', { note: 'Under the piriformis' }],
  ['structure/disc-l4-l5', 'meets', 'root/root-l5'],
  ['structure/disc-l4-l5', 'meets', 'root/root-s1', { strength: 'spill' }],
];

/** A hand-made piece of the graph: from the L5 and S1 roots to muscle, skin and joint. */
export const NERVE_GRAPH: RelationGraph = {
  nodes: Object.entries(NAMES).map(([key, name]) => {
    const [kind, id] = key.split('/') as [NodeKind, string];
    const drawn = kind !== 'plexus' && kind !== 'area' && kind !== 'action' && kind !== 'joint';
    return { key: keyOf(kind, id), kind, id, name, drawn };
  }),
  edges: ROWS.map(([from, kind, to, more]) => ({ from, kind, to, sources: ['PAPER'], ...more })),
};
