import MiniSearch from 'minisearch';
import type { Content } from '../content.ts';
import { wholeWords } from '../mark/whole-words.ts';
import { plainText } from '../passage.ts';
import type { Block, ContentRecord, GlossaryEntry, Inline, RedFlag } from '../records.ts';
import { foldAccents, INDEX_OPTIONS, type SearchEntry } from './analysis.ts';

/** Everything the search looks through; records come with the words of their headings, facts and claims. */
export type Searchable = Pick<Content, 'redFlags' | 'glossary'> & {
  readonly records: readonly { readonly record: ContentRecord }[];
};

const WORD_BREAKS = /[^\p{L}\p{N}]+/u;
/** A word that stands in more than this part of all entries, and in more than a few, tells them apart no more. */
const COMMON = { part: 0.15, few: 20 };

/** The index of the search, as text that `openSearchIndex` reads. */
export function buildSearchIndex({ records, glossary, redFlags }: Searchable): string {
  const all = records.map(({ record }) => record);
  const texts = all.map((record) => ({ key: keyOf(record), text: JSON.stringify(record) }));
  const entries = [
    ...all.map(entryOfRecord),
    ...glossary.map((term) => entryOfTerm(term, texts)).filter(({ opens }) => opens !== ''),
    ...redFlags.map(entryOfDanger),
  ];
  const common = commonWords(entries);
  const index = new MiniSearch<SearchEntry>(INDEX_OPTIONS);
  index.addAll(entries.map((entry) => ({ ...entry, text: newWords(entry, common) })));
  return JSON.stringify(index);
}

/** All that a record says, under its key. */
interface Said {
  readonly key: string;
  readonly text: string;
}

function keyOf({ kind, id }: ContentRecord): string {
  return `${kind}/${id}`;
}

/** What only explained words have. */
const NO_WORD = { means: '', opens: '' };

function entryOfRecord(record: ContentRecord): SearchEntry {
  const { title, lay, synonyms, latin } = record;
  return {
    key: keyOf(record),
    title,
    also: latin === null ? synonyms : [...synonyms, latin],
    lay,
    text: textOf(record).join(' '),
    ...NO_WORD,
  };
}

/** Headings, facts and claims, not the running text: words that a page is about rather than words that it uses. */
function textOf(record: ContentRecord): string[] {
  const { summary, does, sections } = record;
  const headings = Object.values(sections).flatMap((blocks) => blocks.flatMap(headingOf));
  const texts = [summary, does, ...headings];
  switch (record.kind) {
    case 'structure':
      return [...texts, ...record.facts.map(({ label, value }) => `${label} ${plainText(value)}`)];
    case 'condition':
      return [...texts, ...[record.feels, record.who, record.lasts].map(plainText), ...paragraphs(sections.why)];
    case 'release':
      return [...texts, record.tool, plainText(record.spot)];
    case 'massage':
      return [...texts, ...record.strokes, plainText(record.expect)];
    case 'taping':
      return [...texts, ...record.strips.map(({ shape }) => shape)];
    case 'tour':
      return [...texts, ...record.stops.map((stop) => stop.title)];
    case 'exercise':
      return record.type === null ? texts : [...texts, record.type];
    default:
      return texts;
  }
}

function headingOf(block: Block): string[] {
  if (block.type === 'heading') return [plainText(block.children)];
  // The words in bold at the head of an item or a paragraph are its heading.
  if (block.type === 'paragraph') return strongWords(block.children);
  return block.type === 'list' ? block.items.flatMap(strongWords) : [];
}

function strongWords(inline: readonly Inline[]): string[] {
  return inline.flatMap((node) => (node.type === 'strong' ? [plainText(node.children)] : []));
}

function paragraphs(blocks: readonly Block[] | undefined): string[] {
  return (blocks ?? []).flatMap((block) => {
    if (block.type === 'list') return block.items.map(plainText);
    return block.type === 'table' ? [] : [plainText(block.children)];
  });
}

/** A word has no page: it leads to the one that says it most often, and a word that none says leads nowhere. */
function entryOfTerm({ id, term, also, means }: GlossaryEntry, texts: readonly Said[]): SearchEntry {
  const forms = wholeWords([term, ...also]);
  const counts = texts.map(({ text }) => (forms ? (text.match(forms)?.length ?? 0) : 0));
  const opens = texts[counts.indexOf(Math.max(...counts, 1))]?.key ?? '';
  return { key: `term/${id}`, title: term, also, lay: '', text: '', means, opens };
}

/** The signs themselves are on the page from the start, and need not be kept twice. */
function entryOfDanger({ id, concern, sign, action }: RedFlag): SearchEntry {
  return { key: `danger/${id}`, title: concern, also: [], lay: '', text: `${sign} ${action}`, ...NO_WORD };
}

function commonWords(entries: readonly SearchEntry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of entries) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count > Math.max(COMMON.few, COMMON.part * entries.length)).map(([word]) => word),
  );
}

/** What the text says beyond the names, each word once: that is all the search needs, and keeps the index light. */
function newWords({ title, also, lay, text }: SearchEntry, common: ReadonlySet<string>): string {
  const named = wordsOf([title, ...also, lay].join(' '));
  return [...wordsOf(text)].filter((word) => !common.has(word) && !named.has(word)).join(' ');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    foldAccents(text)
      .split(WORD_BREAKS)
      .filter((word) => word.length > 1),
  );
}
