import type * as z from 'zod';
import { ID_PATTERN } from '#src/anatomy/ids.ts';
import { type Body, parseBody } from './body.ts';
import type { ParsedRecord } from './content.ts';
import { FieldReader } from './field-reader.ts';
import type { Report } from './finding.ts';
import { readFrontMatter } from './front-matter.ts';
import { citedKeys, type Passage, recordLinks } from './passage.ts';
import type { ContentRecord, RecordKind, TapingRecord } from './records.ts';
import { FRONT_MATTER, neededSections } from './schema.ts';

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
  return sound ? { record: { ...record, sources }, file, passages, links } : null;
}

function linksOf({ inline, line }: Passage) {
  return recordLinks(inline).map((link) => ({ ...link, line }));
}

type Base = z.output<typeof FRONT_MATTER.condition>;
type Technique = z.output<typeof FRONT_MATTER.exercise>;

function readBase(raw: Omit<Base, 'techniques'>, id: string, reader: FieldReader, body: Body) {
  for (const field of ['lay', 'summary'] as const) reader.plain(raw[field], field);
  const structures = raw.structures.map((structure) => ({ kind: 'structure' as const, id: structure }));
  reader.reference(structures, 'structures');
  const { title, lay, latin, synonyms, summary, evidence, reviewDue } = raw;
  const words = { title, lay, latin, synonyms, summary, does: '', structures: raw.structures };
  return { id, ...words, evidence, reviewDue, sections: body.sections, sources: [] };
}

function readTechnique(raw: Omit<Technique, 'easier' | 'harder'>, id: string, reader: FieldReader, body: Body) {
  return {
    ...readBase(raw, id, reader, body),
    cautions: reader.list(raw.cautions, 'cautions'),
    stop: reader.list(raw.stop, 'stop'),
    steps: reader.list(raw.steps, 'steps'),
    dose: reader.inline(raw.dose, 'fact', 'dose'),
  };
}

function buildRecord(kind: RecordKind, id: string, reader: FieldReader, body: Body): ContentRecord | null {
  switch (kind) {
    case 'structure': {
      const raw = reader.parse(FRONT_MATTER.structure);
      if (!raw) return null;
      const base = readBase(raw, id, reader, body);
      reader.plain(raw.does, 'does');
      const facts = Object.entries(raw.facts).map(([label, value]) => ({
        label,
        value: reader.inline(value, 'fact', 'facts', label),
      }));
      return { kind, ...base, does: raw.does, full: raw.full, facts };
    }
    case 'condition': {
      const raw = reader.parse(FRONT_MATTER.condition);
      if (!raw) return null;
      reader.reference(raw.techniques, 'techniques');
      return { kind, ...readBase(raw, id, reader, body), techniques: raw.techniques };
    }
    case 'release': {
      const raw = reader.parse(FRONT_MATTER.release);
      if (!raw) return null;
      const positions = (['wall', 'floor', 'side'] as const).flatMap((name) => {
        const text = raw.positions[name];
        return text === undefined ? [] : [{ name, text: reader.inline(text, 'field', 'positions', name) }];
      });
      const spot = reader.inline(raw.spot, 'field', 'spot');
      const base = readTechnique(raw, id, reader, body);
      return { kind, ...base, tool: raw.tool, positions, spot, direction: raw.direction };
    }
    case 'massage': {
      const raw = reader.parse(FRONT_MATTER.massage);
      return raw && { kind, ...readTechnique(raw, id, reader, body), strokes: raw.strokes };
    }
    case 'taping': {
      const raw = reader.parse(FRONT_MATTER.taping);
      return raw && buildTaping(raw, id, reader, body);
    }
    case 'exercise': {
      const raw = reader.parse(FRONT_MATTER.exercise);
      if (!raw) return null;
      const easier = reader.inline(raw.easier, 'field', 'easier');
      const harder = reader.inline(raw.harder, 'field', 'harder');
      return { kind, ...readTechnique(raw, id, reader, body), easier, harder };
    }
  }
}

type RawTaping = z.output<typeof FRONT_MATTER.taping>;

function buildTaping(raw: RawTaping, id: string, reader: FieldReader, body: Body): TapingRecord {
  for (const field of ['bodyPosition', 'wear', 'removal'] as const) reader.plain(raw[field], field);
  const strips = raw.strips.map((strip, index) => {
    for (const field of ['anchor', 'path', 'end'] as const) reader.plain(strip[field], 'strips', index, field);
    return { order: index + 1, ...strip };
  });
  const { bodyPosition, wear, removal } = raw;
  return { kind: 'taping', ...readTechnique(raw, id, reader, body), bodyPosition, strips, wear, removal };
}
