import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';

/** Danger signs that a record names and nobody has written, or names twice. */
export function checkDangers({ records, redFlags }: Content): Finding[] {
  const known = new Set(redFlags.map(({ id }) => id));
  return records.flatMap(({ record, file, fieldLines }) => {
    const dangers = 'dangers' in record ? record.dangers : [];
    return dangers.flatMap((id, index) => {
      const line = fieldLines[`dangers.${index}`] ?? 1;
      if (!known.has(id)) return [{ file, line, reason: `no danger sign "${id}" in red-flags.yaml` }];
      return dangers.indexOf(id) < index ? [{ file, line, reason: `danger sign "${id}" stands twice` }] : [];
    });
  });
}
