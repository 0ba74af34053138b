import type { Content, CoverageEntry, ParsedRecord } from '../content.ts';
import type { Finding } from '../finding.ts';
import { plainText } from '../passage.ts';
import { COVERAGE_FILE } from '../schema/files.ts';

/** How many claims the texts have to cover, numbered from 1. */
export const CLAIM_COUNT = 137;

/** Claims that are neither covered nor left out with a reason, and entries that do not find their paragraph. */
export function checkClaims({ records, coverage }: Content): Finding[] {
  if (!coverage) return [];
  const seen = new Set(coverage.map(({ claim }) => claim));
  const missing = Array.from({ length: CLAIM_COUNT }, (_, index) => index + 1).filter((claim) => !seen.has(claim));
  const finding = (line: number, reason: string) => ({ file: COVERAGE_FILE, line, reason });
  return [
    ...missing.map((claim) => finding(1, `claim ${claim} stands nowhere`)),
    ...coverage.flatMap((entry) => {
      const reason = reasonAgainst(entry, records);
      return reason === null ? [] : [finding(entry.line, `claim ${entry.claim}: ${reason}`)];
    }),
  ];
}

function reasonAgainst(entry: CoverageEntry, records: readonly ParsedRecord[]): string | null {
  if (entry.claim > CLAIM_COUNT) return `there are only ${CLAIM_COUNT} claims`;
  if ('leftOut' in entry) return null;
  const { kind, id } = entry.record;
  const parsed = records.find(({ record }) => record.kind === kind && record.id === id);
  if (!parsed) return `no record "${kind}:${id}"`;
  const places = parsed.passages.filter(({ inline }) => plainText(inline).startsWith(entry.paragraph)).length;
  return places === 1 ? null : `"${entry.paragraph}" begins ${places} passages of ${kind}:${id}, not one`;
}
