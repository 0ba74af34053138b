import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { FOLDERS } from '../schema/files.ts';

/** Atlas structures without a page, and pages without a structure; both by base id. */
export function checkCoverage({ records }: Content, baseIds: readonly string[]): Finding[] {
  const pages = new Set(records.filter(({ record }) => record.kind === 'structure').map(({ record }) => record.id));
  const structures = new Set(baseIds);
  const missing = [...structures].filter((id) => !pages.has(id));
  const astray = [...pages].filter((id) => !structures.has(id));
  const finding = (id: string, reason: string) => ({ file: `${FOLDERS.structure}/${id}.md`, line: 1, reason });
  return [
    ...missing.map((id) => finding(id, `the atlas shows "${id}", but it has no page`)),
    ...astray.map((id) => finding(id, `"${id}" is no structure of the atlas`)),
  ];
}

/** Techniques that no condition names: nobody with a complaint would find them. */
export function checkReachable({ records }: Content): Finding[] {
  const named = new Set(
    records.flatMap(({ record }) =>
      record.kind === 'condition' ? record.techniques.map(({ kind, id }) => `${kind}:${id}`) : [],
    ),
  );
  const lost = records.filter(
    ({ record }) =>
      record.kind !== 'structure' && record.kind !== 'condition' && !named.has(`${record.kind}:${record.id}`),
  );
  return lost.map(({ file }) => ({ file, line: 1, reason: 'no condition names this technique' }));
}
