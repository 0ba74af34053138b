import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkConnections } from './check/connections.ts';
import type { Content, ParsedRecord } from './content.ts';
import { type Finding, formatFinding, type Report } from './finding.ts';
import { parseCoverage, parseGlossary, parseList, parseRedFlags, parseSources } from './read/parse-lists.ts';
import { parseRecord } from './read/parse-record.ts';
import { RECORD_KINDS } from './records.ts';
import { readRelations } from './relations/read.ts';
import { COVERAGE_FILE, FOLDERS, GLOSSARY_FILE, RED_FLAGS_FILE, SOURCES_FILE } from './schema/files.ts';

/** What was readable, and what was wrong with the rest. */
export interface ReadResult {
  readonly content: Content;
  readonly findings: readonly Finding[];
}

/** Reads the whole folder in a fixed order; findings are of the files, not yet of the links between them. */
export async function readContent(dir: string): Promise<ReadResult> {
  const findings: Finding[] = [];
  const reportFor =
    (file: string): Report =>
    (line, reason) =>
      findings.push({ file, line, reason });
  const records: ParsedRecord[] = [];
  for (const kind of RECORD_KINDS) {
    for (const name of await markdownFiles(join(dir, FOLDERS[kind]))) {
      const file = `${FOLDERS[kind]}/${name}`;
      const text = await readFile(join(dir, file), 'utf8');
      const parsed = parseRecord(kind, name.slice(0, -'.md'.length), file, text, reportFor(file));
      if (parsed) records.push(parsed);
    }
  }
  const list = async <List>(file: string, parse: (text: string, report: Report) => List) =>
    parse(await readFile(join(dir, file), 'utf8'), reportFor(file));
  const sources = await list(SOURCES_FILE, parseSources);
  const redFlags = await list(RED_FLAGS_FILE, parseRedFlags);
  const glossary = existsSync(join(dir, GLOSSARY_FILE)) ? await list(GLOSSARY_FILE, parseGlossary) : [];
  const coverage = existsSync(join(dir, COVERAGE_FILE)) ? await list(COVERAGE_FILE, parseCoverage) : null;
  const relations = await readRelations(async (file, schema) =>
    existsSync(join(dir, file)) ? await list(file, (text, report) => parseList(schema, text, report)) : [],
  );
  return { content: { records, sources, redFlags, glossary, coverage, relations }, findings };
}

/** Reads the folder and its links; throws one error that lists every finding by file, line and reason. */
export async function loadContent(dir: string): Promise<Content> {
  const { content, findings } = await readContent(dir);
  const all = findings.length > 0 ? findings : checkConnections(content);
  if (all.length > 0) throw new Error(all.map(formatFinding).join('\n'));
  return content;
}

async function markdownFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.md')).sort();
}
