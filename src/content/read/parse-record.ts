import { ID_PATTERN } from '#src/anatomy/ids.ts';
import type { ParsedRecord } from '../content.ts';
import type { Report } from '../finding.ts';
import { citedKeys, type Passage, recordLinks } from '../passage.ts';
import type { RecordKind } from '../records.ts';
import { neededSections } from '../schema/front-matter.ts';
import { parseBody } from './body.ts';
import { buildRecord } from './build-record.ts';
import { FieldReader } from './field-reader.ts';
import { fieldLines, readFrontMatter } from './front-matter.ts';

/** Reads one Markdown file; null, with a report of what is wrong, if it is no record. */
export function parseRecord(
  kind: RecordKind,
  id: string,
  file: string,
  text: string,
  report: Report,
): ParsedRecord | null {
  let sound = true;
  const note: Report = (line, reason) => {
    sound = false;
    report(line, reason);
  };
  if (!ID_PATTERN.test(id)) note(1, `file name "${id}" must be kebab-case words`);
  const front = readFrontMatter(text, note);
  if (!front) return null;
  const reader = new FieldReader(front, note);
  const body = parseBody(front.body, front.bodyLine, note);
  const record = buildRecord(kind, id, reader, body);
  if (!record) return null;
  for (const section of neededSections(kind, record.kind === 'structure' && record.full)) {
    if (!body.sections[section]?.length) note(front.bodyLine, `section "${section}" is missing or empty`);
  }
  const passages = [...reader.passages, ...body.passages];
  const links = [...reader.links, ...passages.flatMap(linksOf)];
  const sources = [...new Set(passages.flatMap((passage) => citedKeys(passage.inline)))];
  return sound ? { record: { ...record, sources }, file, passages, links, fieldLines: fieldLines(front) } : null;
}

function linksOf({ inline, line }: Passage) {
  return recordLinks(inline).map((link) => ({ ...link, line }));
}
