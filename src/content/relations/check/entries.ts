import type { Content } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { relationGraph } from '../build-graph.ts';
import { relationFile } from '../read.ts';
import type { RelationList, RelationRows } from '../rows.ts';

interface Entry {
  readonly key: string;
  readonly list: RelationList;
  readonly line: number;
  /** A root, nerve or muscle: the name that stands in for a page, where there is one. */
  readonly page?: { readonly id: string; readonly name: string | undefined };
}

/** Entries that stand twice, that nothing leads to or from, or whose name and page do not fit. Some symptoms are only asked for. */
export function checkEntries({ relations, records }: Pick<Content, 'relations' | 'records'>): Finding[] {
  const { edges } = relationGraph({ relations, records });
  const met = new Set(
    edges.flatMap(({ from, kind, to }) => (kind === 'moves' || kind === 'belongs' ? [to] : [from, to])),
  );
  const moved = new Set(edges.flatMap(({ kind, to }) => (kind === 'moves' ? [to] : [])));
  const pages = new Set(records.flatMap(({ record }) => (record.kind === 'structure' ? [record.id] : [])));
  const seen = new Set<string>();
  return entriesOf(relations).flatMap(({ key, list, line, page }) => {
    const reasons: string[] = [];
    if (seen.has(key)) reasons.push(`${key} stands twice`);
    const isLed = list === 'joints' ? moved.has(key) : met.has(key) || list === 'symptoms';
    if (!isLed) reasons.push(`nothing else has to do with ${key}`);
    if (page && page.name === undefined && !pages.has(page.id))
      reasons.push(`"${page.id}" has no page, so it needs a name`);
    if (page && page.name !== undefined && pages.has(page.id))
      reasons.push(`"${page.id}" has a page, so it needs no name`);
    seen.add(key);
    return reasons.map((reason) => ({ file: relationFile(list), line, reason }));
  });
}

function entriesOf(rows: RelationRows): Entry[] {
  return [
    ...rows.roots.map(({ root, name, line }) => ({
      key: `root/${root}`,
      list: 'roots' as const,
      line,
      page: { id: root, name },
    })),
    ...rows.nerves.map(({ kind, id, name, line }) => ({
      key: `${kind}/${id}`,
      list: 'nerves' as const,
      line,
      page: { id, name },
    })),
    ...rows.muscles.map(({ muscle, line }) => ({
      key: `muscle/${muscle}`,
      list: 'muscles' as const,
      line,
      page: { id: muscle, name: undefined },
    })),
    ...rows.actions.map(({ id, line }) => ({ key: `action/${id}`, list: 'actions' as const, line })),
    ...rows.joints.map(({ id, line }) => ({ key: `joint/${id}`, list: 'joints' as const, line })),
    ...rows.areas.map(({ id, line }) => ({ key: `area/${id}`, list: 'areas' as const, line })),
    ...rows.triggerPoints.map(({ id, line }) => ({ key: `trigger-point/${id}`, list: 'triggerPoints' as const, line })),
    ...rows.symptoms.map(({ id, line }) => ({ key: `symptom/${id}`, list: 'symptoms' as const, line })),
  ];
}
