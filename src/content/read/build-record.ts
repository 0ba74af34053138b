import type * as z from 'zod';
import type {
  ConditionRecord,
  ContentRecord,
  ExerciseRecord,
  MassageRecord,
  RecordKind,
  ReleaseRecord,
  StructureRecord,
  TapingRecord,
  TourRecord,
} from '../records.ts';
import { FRONT_MATTER } from '../schema/front-matter.ts';
import type { Body } from './body.ts';
import { figuresOfExercise } from './exercise-figures.ts';
import type { FieldReader } from './field-reader.ts';

type Raw<Kind extends RecordKind> = z.output<(typeof FRONT_MATTER)[Kind]>;

/** Makes a record out of the frontmatter and the body of a file; null if the frontmatter does not fit its kind. */
export function buildRecord(kind: RecordKind, id: string, reader: FieldReader, body: Body): ContentRecord | null {
  switch (kind) {
    case 'structure':
      return build(reader.parse(FRONT_MATTER.structure), (raw) => structure(raw, id, reader, body));
    case 'condition':
      return build(reader.parse(FRONT_MATTER.condition), (raw) => condition(raw, id, reader, body));
    case 'release':
      return build(reader.parse(FRONT_MATTER.release), (raw) => release(raw, id, reader, body));
    case 'massage':
      return build(reader.parse(FRONT_MATTER.massage), (raw) => massage(raw, id, reader, body));
    case 'taping':
      return build(reader.parse(FRONT_MATTER.taping), (raw) => taping(raw, id, reader, body));
    case 'exercise':
      return build(reader.parse(FRONT_MATTER.exercise), (raw) => exercise(raw, id, reader, body));
    case 'advice':
      return build(reader.parse(FRONT_MATTER.advice), (raw) => {
        const cautions = reader.list(raw.cautions, 'cautions');
        return { kind, ...readBase(raw, id, reader, body), topic: raw.topic, cautions };
      });
    case 'question':
      return build(reader.parse(FRONT_MATTER.question), (raw) => ({ kind, ...readBase(raw, id, reader, body) }));
    case 'tour':
      return build(reader.parse(FRONT_MATTER.tour), (raw) => tour(raw, id, reader, body));
  }
}

function build<From, To>(raw: From | null, make: (raw: From) => To): To | null {
  return raw === null ? null : make(raw);
}

function readBase(raw: Raw<'question'>, id: string, reader: FieldReader, body: Body) {
  for (const field of ['lay', 'summary'] as const) reader.plain(raw[field], field);
  const structures = raw.structures.map((structure) => ({ kind: 'structure' as const, id: structure }));
  reader.reference(structures, 'structures');
  if (raw.picture) reader.plain(raw.picture.alt, 'picture', 'alt');
  const { title, lay, latin, synonyms, summary, evidence, reviewDue, picture = null } = raw;
  const words = { title, lay, latin, synonyms, summary, does: '', structures: raw.structures };
  return { id, ...words, evidence, reviewDue, picture, sections: body.sections, sources: [] };
}

type RawTechnique = Pick<Raw<'exercise'>, keyof Raw<'question'> | 'cautions' | 'dangers' | 'stop' | 'steps' | 'dose'>;

function readTechnique(raw: RawTechnique, id: string, reader: FieldReader, body: Body) {
  return {
    ...readBase(raw, id, reader, body),
    cautions: reader.list(raw.cautions, 'cautions'),
    dangers: raw.dangers,
    stop: reader.list(raw.stop, 'stop'),
    steps: reader.list(raw.steps, 'steps'),
    dose: reader.inline(raw.dose, 'fact', 'dose'),
  };
}

function structure(raw: Raw<'structure'>, id: string, reader: FieldReader, body: Body): StructureRecord {
  const base = readBase(raw, id, reader, body);
  reader.plain(raw.does, 'does');
  const facts = Object.entries(raw.facts).map(([label, value]) => ({
    label,
    value: reader.inline(value, 'fact', 'facts', label),
  }));
  return { kind: 'structure', ...base, does: raw.does, full: raw.full, facts };
}

function condition(raw: Raw<'condition'>, id: string, reader: FieldReader, body: Body): ConditionRecord {
  reader.reference(raw.techniques, 'techniques');
  const { techniques, dangers } = raw;
  return {
    kind: 'condition',
    ...readBase(raw, id, reader, body),
    feels: reader.claim(raw.feels, 'feels'),
    who: reader.claim(raw.who, 'who'),
    lasts: reader.claim(raw.lasts, 'lasts'),
    dangers,
    techniques,
  };
}

function release(raw: Raw<'release'>, id: string, reader: FieldReader, body: Body): ReleaseRecord {
  const positions = (['wall', 'floor', 'side'] as const).flatMap((name) => {
    const text = raw.positions[name];
    if (text === undefined) return [];
    const figures = raw.figures[name] ?? [];
    for (const { alt } of figures) reader.plain(alt, 'figures', name);
    return [{ name, text: reader.inline(text, 'field', 'positions', name), figures }];
  });
  const spot = reader.inline(raw.spot, 'field', 'spot');
  const base = readTechnique(raw, id, reader, body);
  const { tool, direction, spotAt, ball, timer } = raw;
  return { kind: 'release', ...base, tool, positions, spot, spotAt, ball, direction, timer };
}

function massage(raw: Raw<'massage'>, id: string, reader: FieldReader, body: Body): MassageRecord {
  const base = readTechnique(raw, id, reader, body);
  const { strokes, strokesAt } = raw;
  return { kind: 'massage', ...base, strokes, strokesAt, expect: reader.claim(raw.expect, 'expect') };
}

function taping(raw: Raw<'taping'>, id: string, reader: FieldReader, body: Body): TapingRecord {
  for (const field of ['bodyPosition', 'wear', 'removal'] as const) reader.plain(raw[field], field);
  const strips = raw.strips.map((strip, index) => {
    for (const field of ['anchor', 'path', 'end'] as const) reader.plain(strip[field], 'strips', index, field);
    return { order: index + 1, ...strip };
  });
  reader.plain(raw.figure.alt, 'figure', 'alt');
  const { bodyPosition, figure, wear, removal } = raw;
  return { kind: 'taping', ...readTechnique(raw, id, reader, body), bodyPosition, figure, strips, wear, removal };
}

function exercise(raw: Raw<'exercise'>, id: string, reader: FieldReader, body: Body): ExerciseRecord {
  const easier = reader.inline(raw.easier, 'field', 'easier');
  const harder = reader.inline(raw.harder, 'field', 'harder');
  const { type, pose } = raw;
  const figures = figuresOfExercise(raw.figure, pose);
  for (const { alt } of figures) reader.plain(alt, 'figure', 'alt');
  return { kind: 'exercise', ...readTechnique(raw, id, reader, body), type, pose, figures, easier, harder };
}

function tour(raw: Raw<'tour'>, id: string, reader: FieldReader, body: Body): TourRecord {
  const stops = raw.stops.map(({ title, view, text }, index) => {
    reader.plain(title, 'stops', index, 'title');
    return { title, view, text: reader.inline(text, 'claim', 'stops', index, 'text') };
  });
  return { kind: 'tour', ...readBase(raw, id, reader, body), minutes: raw.minutes, stops };
}
