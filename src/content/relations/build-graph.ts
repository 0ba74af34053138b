import {
  keyOf,
  type NodeKind,
  type RelationEdge,
  type RelationGraph,
  type RelationNode,
} from '#src/relations/graph.ts';
import type { Content } from '../content.ts';
import { type ContentRecord, isTechnique } from '../records.ts';
import { rowEdges } from './row-edges.ts';
import type { RelationRows } from './rows.ts';

/** Joins what the lists say with what the records say of structures, conditions and techniques. */
export function relationGraph({ relations, records }: Pick<Content, 'relations' | 'records'>): RelationGraph {
  const all = records.map(({ record }) => record);
  const structureKey = structureKeys(relations);
  const edges = [
    ...rowEdges(relations, structureKey).map(({ edge }) => edge),
    ...all.flatMap((record) => recordEdges(record, structureKey)),
  ];
  const met = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const fromRecords = all.flatMap((record) => recordNode(record, structureKey)).filter(({ key }) => met.has(key));
  const own = rowNodes(relations).filter(({ kind, key }) => kind !== 'symptom' || met.has(key));
  const named = new Set(own.map(({ key }) => key));
  const titles = new Map(fromRecords.map((node) => [node.key, node]));
  return {
    nodes: [
      ...own.map((node) => ({
        ...titles.get(node.key),
        ...node,
        name: node.name || (titles.get(node.key)?.name ?? ''),
      })),
      ...fromRecords.filter(({ key }) => !named.has(key)),
    ],
    edges,
  };
}

/** The key of a base id of the atlas: of a root, a nerve or a muscle where a list makes it one. */
export type StructureKey = (baseId: string) => string;

/** Tells what the lists make of a base id. */
export function structureKeys({ roots, nerves, muscles }: RelationRows): StructureKey {
  const kinds = new Map<string, NodeKind>([
    ...roots.map(({ root }) => [root, 'root'] as const),
    ...nerves.map(({ id, kind }) => [id, kind] as const),
    ...muscles.map(({ muscle }) => [muscle, 'muscle'] as const),
  ]);
  return (baseId) => keyOf(kinds.get(baseId) ?? 'structure', baseId);
}

/** A node without a name takes that of its record. */
function node(kind: NodeKind, id: string, name = '', more: Partial<RelationNode> = {}): RelationNode {
  return { key: keyOf(kind, id), kind, id, name, drawn: false, ...more };
}

function rowNodes(rows: RelationRows): RelationNode[] {
  return [
    ...rows.roots.map(({ root, name, tests, reflex, stretch }) =>
      node('root', root, name, {
        drawn: name === undefined,
        ...(tests === undefined ? {} : { tests }),
        ...(reflex === undefined ? {} : { reflex }),
        ...(stretch === undefined ? {} : { stretch }),
      }),
    ),
    ...rows.nerves.map(({ kind, id, name }) => node(kind, id, name, { drawn: name === undefined })),
    ...rows.muscles.map(({ muscle }) => node('muscle', muscle, undefined, { drawn: true })),
    ...rows.actions.map(({ id, name }) => node('action', id, name)),
    ...rows.joints.map(({ id, name }) => node('joint', id, name)),
    ...rows.areas.map(({ id, name, strokes, beyond }) =>
      node('area', id, name, { zone: strokes, ...(beyond === undefined ? {} : { beyond }) }),
    ),
    ...rows.triggerPoints.map(({ id, name, at, words }) => node('trigger-point', id, name, { at, words })),
    ...rows.symptoms.map(({ id, name, words }) => node('symptom', id, name, words === undefined ? {} : { words })),
  ];
}

function recordNode(record: ContentRecord, structureKey: StructureKey): RelationNode[] {
  const { id, title: name } = record;
  if (record.kind === 'structure')
    return [{ ...node('structure', id, name, { drawn: true }), ...splitKey(structureKey(id)) }];
  return record.kind === 'condition' || isTechnique(record) ? [node(record.kind, id, name)] : [];
}

function splitKey(key: string): Pick<RelationNode, 'key' | 'kind'> {
  return { key, kind: key.slice(0, key.indexOf('/')) as NodeKind };
}

/** What a record says: which structures it is about, and what helps with it. */
function recordEdges(record: ContentRecord, structureKey: StructureKey): RelationEdge[] {
  const said = { sources: [], record: `${record.kind}:${record.id}` };
  if (record.kind === 'condition') {
    const to = keyOf('condition', record.id);
    return [
      ...record.structures.map((id) => ({ from: structureKey(id), to, kind: 'takes-part' as const, ...said })),
      ...record.techniques.flatMap(({ kind, id }) =>
        kind === 'release' || kind === 'massage' || kind === 'taping' || kind === 'exercise'
          ? [{ from: keyOf(kind, id), to, kind: 'treats' as const, ...said }]
          : [],
      ),
    ];
  }
  if (!isTechnique(record)) return [];
  const from = keyOf(record.kind, record.id);
  return record.structures.map((id) => ({ from, to: structureKey(id), kind: 'treats' as const, ...said }));
}
