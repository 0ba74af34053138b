import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** Records that somebody should have read again by now; `today` is an ISO date. */
export function checkOverdue({ records }: Content, today: string): Finding[] {
  const overdue = records.filter(({ record }) => record.reviewDue < today);
  return overdue.map(({ file, record, fieldLines }) => ({
    file,
    line: fieldLines.reviewDue ?? 1,
    reason: `was to be read again by ${record.reviewDue}`,
  }));
}
