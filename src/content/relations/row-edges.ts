import { type EdgeKind, keyOf, type RelationEdge } from '#src/relations/graph.ts';
import type { RelationList, RelationRows } from './rows.ts';

type StructureKey = (baseId: string) => string;
type Extra = Partial<Omit<RelationEdge, 'from' | 'to' | 'kind' | 'sources'>>;
type Row = { readonly sources: readonly string[] };

function edge({ sources }: Row, from: string, kind: EdgeKind, to: string, extra: Extra = {}): RelationEdge {
  return { from, to, kind, sources, ...extra };
}

const area = (id: string) => keyOf('area', id);
const SPILL = { strength: 'spill' } as const;

/** Which of these nerves carry a root: those that lie between it and what it reaches. */
type Carrying = (nerves: readonly string[], root: string) => Extra;

/** An edge with the row that says it. */
export interface SaidEdge {
  readonly edge: RelationEdge;
  readonly list: RelationList;
  readonly line: number;
}

/** What the lists say, row by row. */
export function rowEdges(rows: RelationRows, structure: StructureKey): SaidEdge[] {
  const carrying = carryingOf(rows, structure);
  return [
    ...each(rows, 'roots', (row) => rootEdges(row, structure)),
    ...each(rows, 'nerves', (row) => nerveEdges(row, structure, carrying)),
    ...each(rows, 'muscles', (row) => muscleEdges(row, structure, carrying)),
    ...each(rows, 'actions', (row) => [edge(row, keyOf('action', row.id), 'moves', keyOf('joint', row.joint))]),
    ...each(rows, 'joints', (row) =>
      row.parts.map((id) => edge(row, structure(id), 'belongs', keyOf('joint', row.id))),
    ),
    ...each(rows, 'discs', (row) => [
      edge(row, structure(row.disc), 'meets', structure(row.usual.root), { at: row.usual.at }),
      edge(row, structure(row.disc), 'meets', structure(row.farOut.root), { at: row.farOut.at, ...SPILL }),
    ]),
    ...each(rows, 'triggerPoints', (row) => {
      const point = keyOf('trigger-point', row.id);
      return [edge(row, structure(row.muscle), 'holds', point), ...referEdges(row, point)];
    }),
    ...each(rows, 'patterns', (row) => {
      if (row.each) return [];
      const from = row.condition === undefined ? structure(row.structure ?? '') : keyOf('condition', row.condition);
      return [
        ...referEdges(row, from),
        ...Object.keys(row.fits).map((id) => edge(row, from, 'shows', keyOf('symptom', id))),
      ];
    }),
  ];
}

function each<List extends RelationList>(
  rows: RelationRows,
  list: List,
  edgesOf: (row: RelationRows[List][number]) => readonly RelationEdge[],
): SaidEdge[] {
  const entries: readonly (RelationRows[List][number] & { readonly line: number })[] = rows[list];
  return entries.flatMap((row) => edgesOf(row).map((said) => ({ edge: said, list, line: row.line })));
}

function rootEdges(row: RelationRows['roots'][number], structure: StructureKey): RelationEdge[] {
  const root = structure(row.root);
  return [
    ...row.from.map((id) => edge(row, structure(id), 'forms', root)),
    ...row.feels.map((id) => edge(row, root, 'feels', area(id))),
  ];
}

function nerveEdges(row: RelationRows['nerves'][number], structure: StructureKey, carrying: Carrying): RelationEdge[] {
  const nerve = structure(row.id);
  return [
    ...row.roots.map((id) => edge(row, structure(id), 'forms', nerve, carrying(row.from, id))),
    ...row.sometimes.map((id) => edge(row, structure(id), 'forms', nerve, { ...carrying(row.from, id), ...SPILL })),
    ...row.from.map((id) => edge(row, structure(id), 'forms', nerve)),
    ...row.feels.map((id) => edge(row, nerve, 'feels', area(id))),
    ...row.inside.map((id) => edge(row, nerve, 'feels', structure(id))),
    ...row.joints.map((id) => edge(row, nerve, 'feels', keyOf('joint', id))),
    ...row.pinched.flatMap((squeeze) =>
      squeeze.by.map((id) => edge(squeeze, structure(id), 'pinches', nerve, { at: squeeze.at, note: squeeze.name })),
    ),
  ];
}

function muscleEdges(
  row: RelationRows['muscles'][number],
  structure: StructureKey,
  carrying: Carrying,
): RelationEdge[] {
  const muscle = structure(row.muscle);
  return [
    ...row.roots.map((id) => edge(row, structure(id), 'supplies', muscle, carrying(row.nerves, id))),
    ...row.sometimes.map((id) =>
      edge(row, structure(id), 'supplies', muscle, { ...carrying(row.nerves, id), ...SPILL }),
    ),
    ...row.nerves.map((id) => edge(row, structure(id), 'supplies', muscle)),
    ...row.maybe.map((id) => edge(row, structure(id), 'supplies', muscle, SPILL)),
    ...row.attaches.map((id) => edge(row, muscle, 'attaches', structure(id))),
    ...row.actions.map(({ id, when }) =>
      edge(row, muscle, 'does', keyOf('action', id), when === undefined ? {} : { note: when }),
    ),
  ];
}

function referEdges(
  row: Row & { readonly main: readonly string[]; readonly spill: readonly string[] },
  from: string,
): RelationEdge[] {
  return [
    ...row.main.map((id) => edge(row, from, 'refers', area(id), { strength: 'main' })),
    ...row.spill.map((id) => edge(row, from, 'refers', area(id), SPILL)),
  ];
}

/** A plexus is no way of its own: what comes out of it is said to come from the root. */
function carryingOf({ nerves }: RelationRows, structure: StructureKey): Carrying {
  const roots = new Map(
    nerves.filter(({ kind }) => kind === 'nerve').map((row) => [row.id, [...row.roots, ...row.sometimes]]),
  );
  return (ids, root) => {
    const between = ids.filter((id) => roots.get(id)?.includes(root));
    return between.length > 0 ? { through: between.map(structure) } : {};
  };
}
