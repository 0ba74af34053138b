import type { Content } from './content.ts';
import { mentionMarker } from './mark/mentions.ts';
import type { ContentRecord, LearnIndex, RecordSummary } from './records.ts';
import { relationGraph } from './relations/build-graph.ts';
import { finderLists } from './relations/finder-lists.ts';
import { variantList } from './relations/variant-list.ts';
import { withRestingFigures } from './resting-figures.ts';
import { buildSearchIndex } from './search/build-index.ts';
import { type Shelf, shelvesOf } from './shelves.ts';

/** The names under which the texts can be imported. */
export const MODULE_PREFIX = 'virtual:ilium-content';

/**
 * Source text of one module; null if there is no such module. '' comes with the page: the danger signs, and what lies on
 * which shelf. '/summaries', '/search', '/sources', '/glossary', '/learn' (the index of tours and advice), '/relations', '/finder' (what the pain finder reads besides), '/variants' (of the sciatic nerve) and '/shelf/structure-1' are fetched when they are needed.
 */
export function contentModule(content: Content, path: string): string | null {
  const records = content.records.map(({ record }) => record);
  switch (path) {
    case '':
      return [
        constant('redFlags', content.redFlags.map(withoutLine)),
        `export const shelves = [\n${shelvesOf(records).map(shelfEntry).join(',\n')}\n];\n`,
      ].join('');
    case '/summaries':
      return constant('summaries', records.map(summaryOf));
    case '/search':
      return constant('index', buildSearchIndex(content));
    case '/sources':
      return constant('sources', content.sources.map(withoutLine));
    case '/glossary':
      return constant('glossary', content.glossary.map(withoutLine));
    case '/learn':
      return constant('learnIndex', learnIndex(records));
    case '/relations':
      return constant('graph', relationGraph(content));
    case '/finder':
      return constant('finder', finderLists(content.relations));
    case '/variants':
      return constant('variants', variantList(content.relations));
    default: {
      const found = shelvesOf(records).find(({ name }) => path === `/shelf/${name}`);
      return found ? constant('records', found.records.map(withRestingFigures).map(mentionMarker(content))) : null;
    }
  }
}

function shelfEntry({ name, kind, records }: Shelf): string {
  const ids = records.map(({ id }) => id).join(' ');
  const load = `() => import(${JSON.stringify(`${MODULE_PREFIX}/shelf/${name}`)})`;
  return `{ kind: ${JSON.stringify(kind)}, ids: ${JSON.stringify(ids)}, load: ${load} }`;
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
