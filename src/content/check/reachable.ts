import type { Content, ParsedRecord } from '../content.ts';
import type { Finding } from '../finding.ts';
import { isTechnique } from '../records.ts';

/** Records that nobody would find: techniques that no condition names, and what no other record leads to. */
export function checkReachable({ records }: Content): Finding[] {
  const named = new Set(
    records.flatMap(({ record }) => (record.kind === 'condition' ? record.techniques.map(nameOf) : [])),
  );
  const led = new Set(records.flatMap((parsed) => outwardLinks(parsed)));
  const reasonFor = ({ record }: ParsedRecord): string | null => {
    if (isTechnique(record) && !named.has(nameOf(record))) return 'no condition names this technique';
    return isListed(record) || led.has(nameOf(record)) ? null : 'no other record leads here';
  };
  return records.flatMap((parsed) => {
    const reason = reasonFor(parsed);
    return reason === null ? [] : [{ file: parsed.file, line: 1, reason }];
  });
}

/** Records that lead to no other. */
export function checkDeadEnds({ records }: Content): Finding[] {
  const dead = records.filter((parsed) => outwardLinks(parsed).length === 0);
  return dead.map(({ file }) => ({ file, line: 1, reason: 'a dead end: links to no other record' }));
}

/** The page of a structure lists the conditions and techniques that concern it. */
function isListed(record: ParsedRecord['record']): boolean {
  return (record.kind === 'condition' || isTechnique(record)) && record.structures.length > 0;
}

function outwardLinks({ record, links }: ParsedRecord): string[] {
  return links.map(nameOf).filter((name) => name !== nameOf(record));
}

function nameOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}:${id}`;
}
