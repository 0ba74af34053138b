import type { Content } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { relationFile } from '../read.ts';

/** Rows of the pain finder that name a symptom, check, danger sign or page that is not there, and checks that nothing uses. */
export function checkFinder({
  relations: { symptoms, patterns, bedsideTests },
  redFlags,
  records,
}: Pick<Content, 'relations' | 'redFlags' | 'records'>): Finding[] {
  const asked = idsOf(symptoms);
  const tests = idsOf(bedsideTests);
  const signs = idsOf(redFlags);
  const pages = new Set(records.flatMap(({ record }) => (record.kind === 'structure' ? [record.id] : [])));
  const named = new Set(patterns.flatMap((pattern) => Object.keys(pattern.tests)));
  const missing = (what: string, ids: readonly string[], known: ReadonlySet<string>) =>
    ids.filter((id) => !known.has(id)).map((id) => `no ${what} "${id}"`);
  return [
    ...patterns.flatMap(({ line, fits, against, needs, tests: shown, check, muscles, nerves, show }) =>
      [
        ...missing('symptom', [...Object.keys(fits), ...Object.keys(against), ...needs], asked),
        ...missing('bedside test', Object.keys(shown), tests),
        ...missing('danger sign', check, signs),
        ...missing('structure', [...muscles, ...nerves, ...(show === undefined ? [] : [show])], pages),
      ].map((reason) => ({ file: relationFile('patterns'), line, reason })),
    ),
    ...symptoms.flatMap(({ line, stops, warns }) =>
      missing('danger sign', [...stops, ...warns], signs).map((reason) => ({
        file: relationFile('symptoms'),
        line,
        reason,
      })),
    ),
    ...bedsideTests
      .filter(({ id }) => !named.has(id))
      .map(({ id, line }) => ({
        file: relationFile('bedsideTests'),
        line,
        reason: `nothing else has to do with ${id}`,
      })),
  ];
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
