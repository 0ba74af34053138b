import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { citedKeys } from '../passage.ts';
import { GLOSSARY_FILE, RED_FLAGS_FILE } from '../schema/files.ts';

/** Links and citations that lead nowhere, and ids that stand twice. */
export function checkReferences({ records, sources, redFlags, glossary }: Content): Finding[] {
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
  return [
    ...findings,
    ...checkEntries(redFlags, 'red flag', RED_FLAGS_FILE, keys),
    ...checkEntries(glossary, 'word', GLOSSARY_FILE, keys),
  ];
}

interface Entry {
  readonly id: string;
  readonly line: number;
  readonly sources: readonly string[];
}

function checkEntries(entries: readonly Entry[], name: string, file: string, keys: ReadonlySet<string>): Finding[] {
  const ids = new Set<string>();
  return entries.flatMap(({ id, line, sources }) => {
    const reasons = sources.filter((key) => !keys.has(key)).map((key) => `no source "${key}" in sources.yaml`);
    if (ids.has(id)) reasons.unshift(`${name} "${id}" stands twice`);
    ids.add(id);
    return reasons.map((reason) => ({ file, line, reason }));
  });
}
