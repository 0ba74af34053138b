import type { EdgeKind, NodeKind, RelationEdge } from '#src/relations/graph.ts';
import type { Content } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { relationGraph, structureKeys } from '../build-graph.ts';
import { relationFile } from '../read.ts';
import { rowEdges } from '../row-edges.ts';

const NERVOUS: readonly NodeKind[] = ['root', 'plexus', 'nerve'];
/** Whatever the atlas shows. */
const BODY: readonly NodeKind[] = ['structure', 'root', 'nerve', 'muscle'];

/** What each kind of edge may lead from and to. */
const ENDS: Readonly<Record<EdgeKind, readonly [from: readonly NodeKind[], to: readonly NodeKind[]]>> = {
  forms: [NERVOUS, NERVOUS],
  supplies: [['root', 'nerve'], ['muscle']],
  feels: [
    ['root', 'nerve'],
    ['area', 'joint', 'structure', 'nerve'],
  ],
  attaches: [['muscle'], ['structure', 'muscle']],
  does: [['muscle'], ['action']],
  moves: [['action'], ['joint']],
  belongs: [BODY, ['joint']],
  holds: [['muscle'], ['trigger-point']],
  refers: [['trigger-point', 'condition', ...BODY], ['area']],
  pinches: [BODY, ['root', 'nerve']],
  meets: [['structure'], ['root']],
  'takes-part': [BODY, ['condition']],
  shows: [['condition', ...BODY], ['symptom']],
  treats: [
    ['release', 'massage', 'taping', 'exercise'],
    ['condition', ...BODY],
  ],
};

/** Rows that name what is not there, or the wrong sort of thing, or say the same twice. */
export function checkEdges(content: Pick<Content, 'relations' | 'records'>): Finding[] {
  const known = new Set(relationGraph(content).nodes.map(({ key }) => key));
  const pages = new Set(content.records.map(({ record }) => `${record.kind}/${record.id}`));
  const there = (key: string) => (key.startsWith('structure/') ? pages.has(key) : known.has(key));
  const said = new Set<string>();
  return rowEdges(content.relations, structureKeys(content.relations)).flatMap(({ edge, list, line }) => {
    const reasons = [edge.from, edge.to].filter((key) => !there(key)).map((key) => `no ${words(key)}`);
    if (reasons.length === 0) reasons.push(...wrongEnds(edge));
    const name = [edge.from, edge.kind, edge.to, edge.note].join(' ');
    if (said.has(name)) reasons.push(`says twice that ${words(edge.from)} ${edge.kind} ${words(edge.to)}`);
    said.add(name);
    return reasons.map((reason) => ({ file: relationFile(list), line, reason }));
  });
}

function wrongEnds({ from, kind, to }: RelationEdge): string[] {
  const [fromKinds, toKinds] = ENDS[kind];
  const wrong = (key: string, kinds: readonly string[]) =>
    kinds.includes(key.slice(0, key.indexOf('/'))) ? [] : [`${words(key)} is no ${kinds.join(' or ')}`];
  return [...wrong(from, fromKinds), ...wrong(to, toKinds)];
}

/** `structure "l4"`. */
function words(key: string): string {
  const [kind, id] = key.split('/');
  return `${kind} "${id}"`;
}
