import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { citedKeys } from '../passage.ts';
import { RED_FLAGS_FILE } from '../schema/files.ts';

/** Links and citations that lead nowhere, and ids that stand twice. */
export function checkReferences({ records, sources, redFlags }: Content): Finding[] {
  const known = new Set(records.map(({ record }) => `${record.kind}:${record.id}`));
  const keys = new Set(sources.map((source) => source.key));
  const findings: Finding[] = [];
  for (const { file, links, passages } of records) {
    for (const { kind, id, line } of links) {
      if (!known.has(`${kind}:${id}`)) findings.push({ file, line, reason: `no record "${kind}:${id}"` });
    }
    for (const { inline, line } of passages) {
      for (const key of citedKeys(inline)) {
        if (!keys.has(key)) findings.push({ file, line, reason: `no source "${key}" in sources.yaml` });
      }
    }
  }
  const flagIds = new Set<string>();
  for (const { id, line, sources: cited } of redFlags) {
    const report = (reason: string) => findings.push({ file: RED_FLAGS_FILE, line, reason });
    if (flagIds.has(id)) report(`red flag "${id}" stands twice`);
    flagIds.add(id);
    for (const key of cited) if (!keys.has(key)) report(`no source "${key}" in sources.yaml`);
  }
  return findings;
}
