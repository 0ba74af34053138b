import type { Content, ParsedRecord } from '../content.ts';
import type { Finding } from '../finding.ts';
import { citedKeys, type Passage, plainText } from '../passage.ts';
import { SECTION_TITLES } from '../read/body.ts';
import { citingRows } from '../relations/rows.ts';

const SECTIONS = new Set<string>(SECTION_TITLES.values());

/** Claims without a source: every paragraph, list item, table, fact, dose and claim of the frontmatter must name one. */
export function checkCited({ records }: Content): Finding[] {
  return records.flatMap(({ file, passages }) =>
    passages.filter(isBareClaim).map(({ line, inline }) => ({
      file,
      line,
      reason: `no source named for "${plainText(inline).slice(0, 60)}"`,
    })),
  );
}

/** Grades better than the sources allow: strong and moderate need a paper or guideline that was read. */
export function checkGrades({ records, sources }: Content): Finding[] {
  const read = new Set(sources.filter((source) => source.level === 'A').map((source) => source.key));
  const isOverrated = ({ record }: ParsedRecord) =>
    (record.evidence === 'strong' || record.evidence === 'moderate') && !record.sources.some((key) => read.has(key));
  return records.filter(isOverrated).map(({ file, record }) => ({
    file,
    line: 1,
    reason: `evidence "${record.evidence}" needs a source of level A`,
  }));
}

/** Entries of the bibliography that nothing names; `modelKeys` are those that the models name. */
export function checkUnusedSources(
  { records, redFlags, glossary, relations, sources }: Content,
  modelKeys: readonly string[],
): Finding[] {
  const citing = [...records.map(({ record }) => record), ...redFlags, ...glossary, ...citingRows(relations)];
  const textKeys = citing.flatMap((each) => each.sources);
  const used = new Set([...textKeys, ...modelKeys]);
  const unused = sources.filter((source) => !used.has(source.key));
  return unused.map(({ key, line }) => ({ file: 'sources.yaml', line, reason: `source "${key}" is named nowhere` }));
}

function isBareClaim({ part, form, inline }: Passage): boolean {
  if (form === 'heading' || citedKeys(inline).length > 0) return false;
  if (form === 'fact' || form === 'claim') return true;
  if (!SECTIONS.has(part)) return false;
  return !(form === 'paragraph' && plainText(inline).endsWith(':'));
}
