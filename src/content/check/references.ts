import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { citedKeys } from '../passage.ts';
import { relationFile } from '../relations/read.ts';
import { citingRows } from '../relations/rows.ts';
import { GLOSSARY_FILE, RED_FLAGS_FILE } from '../schema/files.ts';

/** Links and citations that lead nowhere, and ids that stand twice. */
export function checkReferences({ records, sources, redFlags, glossary, relations }: Content): Finding[] {
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
    ...citingRows(relations).flatMap(({ list, ...row }) => unknownSources(row, relationFile(list), keys)),
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
    const unknown = unknownSources({ sources, line }, file, keys);
    const isSecond = ids.has(id);
    ids.add(id);
    return isSecond ? [{ file, line, reason: `${name} "${id}" stands twice` }, ...unknown] : unknown;
  });
}

function unknownSources(
  { sources, line }: Pick<Entry, 'sources' | 'line'>,
  file: string,
  keys: ReadonlySet<string>,
): Finding[] {
  return sources.flatMap((key) =>
    keys.has(key) ? [] : [{ file, line, reason: `no source "${key}" in sources.yaml` }],
  );
}
