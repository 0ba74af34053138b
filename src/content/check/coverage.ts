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
