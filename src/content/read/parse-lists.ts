import type * as z from 'zod';
import type { Content, CoverageEntry } from '../content.ts';
import type { Report } from '../finding.ts';
import { COVERAGE, GLOSSARY, RED_FLAGS, SOURCES } from '../schema/lists.ts';
import { readYaml, type YamlText } from './front-matter.ts';

/** Reads `sources.yaml`. */
export function parseSources(text: string, report: Report): Content['sources'] {
  const yaml = readYaml(text, 1, report);
  const sources = parseYaml(SOURCES, yaml, {}, report);
  return Object.entries(sources ?? {}).map(([key, { title, level, doi, url }]) => {
    const address = doi ? `https://doi.org/${doi}` : url;
    return { key, title, level, ...(address ? { url: address } : {}), line: yaml?.lineOf([key]) ?? 1 };
  });
}

/** Reads the danger signs. */
export function parseRedFlags(text: string, report: Report): Content['redFlags'] {
  return parseList(RED_FLAGS, text, report);
}

/** Reads the words that are explained. */
export function parseGlossary(text: string, report: Report): Content['glossary'] {
  return parseList(GLOSSARY, text, report);
}

/** Reads where each claim stands. */
export function parseCoverage(text: string, report: Report): readonly CoverageEntry[] {
  return parseList(COVERAGE, text, report);
}

/** The entries of a YAML list, each with its line. */
export function parseList<Entry>(schema: z.ZodType<readonly Entry[]>, text: string, report: Report) {
  const yaml = readYaml(text, 1, report);
  const entries = parseYaml(schema, yaml, [], report) ?? [];
  return entries.map((entry, index) => ({ ...entry, line: yaml?.lineOf([index]) ?? 1 }));
}

function parseYaml<Value>(
  schema: z.ZodType<Value>,
  yaml: YamlText | null,
  empty: unknown,
  report: Report,
): Value | null {
  const result = schema.safeParse(yaml?.data ?? empty);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    report(yaml?.lineOf(path) ?? 1, `field ${path.join('.')}: ${message}`);
  }
  return null;
}
