import { type EdgeKind, keyOf, type RelationEdge } from '#src/relations/graph.ts';
import type { RelationRows } from './rows.ts';

type StructureKey = (baseId: string) => string;
type Extra = Partial<Omit<RelationEdge, 'from' | 'to' | 'kind' | 'sources'>>;
type Row = { readonly sources: readonly string[] };

function edge({ sources }: Row, from: string, kind: EdgeKind, to: string, extra: Extra = {}): RelationEdge {
  return { from, to, kind, sources, ...extra };
}

const area = (id: string) => keyOf('area', id);
const SPILL = { strength: 'spill' } as const;

/** What the lists say, row by row. */
export function rowEdges(rows: RelationRows, structure: StructureKey): RelationEdge[] {
  return [
    ...rows.roots.flatMap((row) => rootEdges(row, structure)),
    ...rows.nerves.flatMap((row) => nerveEdges(row, structure)),
    ...rows.muscles.flatMap((row) => muscleEdges(row, structure)),
    ...rows.actions.map((row) => edge(row, keyOf('action', row.id), 'moves', keyOf('joint', row.joint))),
    ...rows.joints.flatMap((row) => row.parts.map((id) => edge(row, structure(id), 'belongs', keyOf('joint', row.id)))),
    ...rows.discs.flatMap((row) => [
      ...row.usual.map((id) => edge(row, structure(row.disc), 'meets', structure(id))),
      ...row.farOut.map((id) => edge(row, structure(row.disc), 'meets', structure(id), SPILL)),
    ]),
    ...rows.triggerPoints.flatMap((row) => {
      const point = keyOf('trigger-point', row.id);
      return [edge(row, structure(row.muscle), 'holds', point), ...referEdges(row, point)];
    }),
    ...rows.patterns.flatMap((row) => {
      const from = row.condition === undefined ? structure(row.structure ?? '') : keyOf('condition', row.condition);
      return [...referEdges(row, from), ...row.shows.map((id) => edge(row, from, 'shows', keyOf('symptom', id)))];
    }),
  ];
}

function rootEdges(row: RelationRows['roots'][number], structure: StructureKey): RelationEdge[] {
  const root = structure(row.root);
  return [
    ...row.from.map((id) => edge(row, structure(id), 'forms', root)),
    ...row.feels.map((id) => edge(row, root, 'feels', area(id))),
  ];
}

function nerveEdges(row: RelationRows['nerves'][number], structure: StructureKey): RelationEdge[] {
  const nerve = structure(row.id);
  const parents = row.from.map(structure).filter((key) => key.startsWith('nerve/'));
  const through = parents.length > 0 ? { through: parents } : {};
  return [
    ...row.roots.map((id) => edge(row, structure(id), 'forms', nerve, through)),
    ...row.sometimes.map((id) => edge(row, structure(id), 'forms', nerve, { ...through, ...SPILL })),
    ...row.from.map((id) => edge(row, structure(id), 'forms', nerve)),
    ...row.feels.map((id) => edge(row, nerve, 'feels', area(id))),
    ...row.inside.map((id) => edge(row, nerve, 'feels', structure(id))),
    ...row.pinched.flatMap((squeeze) =>
      squeeze.by.map((id) => edge(squeeze, structure(id), 'pinches', nerve, { at: squeeze.at, note: squeeze.name })),
    ),
  ];
}

function muscleEdges(row: RelationRows['muscles'][number], structure: StructureKey): RelationEdge[] {
  const muscle = structure(row.muscle);
  const through = row.nerves.length > 0 ? { through: row.nerves.map(structure) } : {};
  return [
    ...row.roots.map((id) => edge(row, structure(id), 'supplies', muscle, through)),
    ...row.sometimes.map((id) => edge(row, structure(id), 'supplies', muscle, { ...through, ...SPILL })),
    ...row.nerves.map((id) => edge(row, structure(id), 'supplies', muscle)),
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
