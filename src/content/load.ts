import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReferences } from './check/references.ts';
import type { Content, ParsedRecord } from './content.ts';
import { type Finding, formatFinding, type Report } from './finding.ts';
import { readYaml } from './front-matter.ts';
import { parseRecord } from './parse-record.ts';
import { RECORD_KINDS } from './records.ts';
import { FOLDERS, RED_FLAGS, RED_FLAGS_FILE, SOURCES } from './schema.ts';

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
  const sources = parseSources(await readFile(join(dir, 'sources.yaml'), 'utf8'), reportFor('sources.yaml'));
  const redFlags = parseRedFlags(await readFile(join(dir, RED_FLAGS_FILE), 'utf8'), reportFor(RED_FLAGS_FILE));
  return { content: { records, sources, redFlags }, findings };
}

/** Reads the folder and its links; throws one error that lists every finding by file, line and reason. */
export async function loadContent(dir: string): Promise<Content> {
  const { content, findings } = await readContent(dir);
  const all = findings.length > 0 ? findings : checkReferences(content);
  if (all.length > 0) throw new Error(all.map(formatFinding).join('\n'));
  return content;
}

async function markdownFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.md')).sort();
}

/** Reads `sources.yaml`. */
export function parseSources(text: string, report: Report): Content['sources'] {
  const yaml = readYaml(text, 1, report);
  const result = SOURCES.safeParse(yaml?.data ?? {});
  if (!result.success) {
    for (const { path, message } of result.error.issues) {
      report(yaml?.lineOf(path) ?? 1, `field ${path.join('.')}: ${message}`);
    }
    return [];
  }
  return Object.entries(result.data).map(([key, { title, level, doi, url }]) => {
    const address = doi ? `https://doi.org/${doi}` : url;
    return { key, title, level, ...(address ? { url: address } : {}), line: yaml?.lineOf([key]) ?? 1 };
  });
}

/** Reads the danger signs. */
export function parseRedFlags(text: string, report: Report): Content['redFlags'] {
  const yaml = readYaml(text, 1, report);
  const result = RED_FLAGS.safeParse(yaml?.data ?? []);
  if (result.success) return result.data.map((flag, index) => ({ ...flag, line: yaml?.lineOf([index]) ?? 1 }));
  for (const { path, message } of result.error.issues) {
    report(yaml?.lineOf(path) ?? 1, `field ${path.join('.')}: ${message}`);
  }
  return [];
}
