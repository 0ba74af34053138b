import type { Content } from './content.ts';
import { mentionMarker } from './mark/mentions.ts';
import type { ContentRecord, LearnIndex, RecordSummary } from './records.ts';

/** The names under which the texts can be imported. */
export const MODULE_PREFIX = 'virtual:ilium-content';

/**
 * Source text of one module: '' is the index (summaries, red flags), '/loaders' a loader for each record, '/sources'
 * the bibliography, '/glossary' the words that are explained, '/learn' the index of tours and advice, '/structure/l4' a
 * record; null if there is no such module.
 */
export function contentModule(content: Content, path: string): string | null {
  const { records, sources, redFlags, glossary } = content;
  if (path === '') {
    const summaries = records.map(({ record }) => summaryOf(record));
    return constant('summaries', summaries) + constant('redFlags', redFlags.map(withoutLine));
  }
  if (path === '/loaders') {
    const loaders = records.map(({ record: { kind, id } }) => {
      const name = `${kind}/${id}`;
      return `${JSON.stringify(name)}: () => import(${JSON.stringify(`${MODULE_PREFIX}/${name}`)})`;
    });
    return `export const loaders = {\n${loaders.join(',\n')}\n};\n`;
  }
  if (path === '/sources') return constant('sources', sources.map(withoutLine));
  if (path === '/glossary') return constant('glossary', glossary.map(withoutLine));
  if (path === '/learn') return constant('learnIndex', learnIndex(records.map(({ record }) => record)));
  const found = records.find(({ record }) => `/${record.kind}/${record.id}` === path);
  return found ? constant('record', mentionMarker(content)(found.record)) : null;
}

function summaryOf(record: ContentRecord): RecordSummary {
  const { kind, id, title, lay, latin, synonyms, summary, does, structures } = record;
  return { kind, id, title, lay, latin, synonyms, summary, does, structures };
}

function learnIndex(records: readonly ContentRecord[]): LearnIndex {
  return {
    tours: records.flatMap((record) =>
      record.kind === 'tour' ? [{ id: record.id, minutes: record.minutes, stops: record.stops.length }] : [],
    ),
    advice: records.flatMap((record) => (record.kind === 'advice' ? [{ id: record.id, topic: record.topic }] : [])),
  };
}

function withoutLine<Entry extends { readonly line: number }>({ line: _line, ...entry }: Entry): Omit<Entry, 'line'> {
  return entry;
}

function constant(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)};\n`;
}
