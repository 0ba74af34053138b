import MiniSearch from 'minisearch';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { RecordKind, RecordSummary } from '#src/content/records.ts';
import { breadcrumbs } from '#src/state/selectors.ts';
import { names } from '#src/words/en/names.ts';
import { search as words } from '#src/words/en/search.ts';
import { spoken } from '#src/words/en/spoken.ts';
import { nameWithoutSide } from '../names.ts';

export interface SearchHit {
  /** Unique among the hits: `kind/id`. */
  readonly key: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly lay: string;
  /** What it is, for people: "Muscle", "Condition". */
  readonly tag: string;
}

interface Entry extends SearchHit {
  /** All that it is called, whole. */
  readonly called: readonly string[];
  readonly latin: string;
  readonly synonyms: string;
  readonly groups: string;
  readonly summary: string;
}

export type SearchIndex = (query: string) => readonly SearchHit[];

const MOST_HITS = 8;
/** The body first, then what ails it, then what helps. */
const KIND_WEIGHTS: Readonly<Record<RecordKind, number>> = {
  structure: 1.5,
  condition: 1.3,
  release: 1,
  massage: 1,
  taping: 1,
  exercise: 1,
  advice: 1,
  question: 1,
  tour: 1,
};
/** A structure that is called just so stands first, one whose name begins so next: the muscle before its nerve. */
const NAME_WEIGHTS = { whole: 8, beginning: 3 };

/** Makes structures (once for both sides) and records searchable; works from the records alone while there is no atlas. */
export function createSearchIndex(atlas: Atlas | null, summaries: readonly RecordSummary[]): SearchIndex {
  const entries = new Map(summaries.map((summary) => [`${summary.kind}/${summary.id}`, entryOfRecord(summary)]));
  for (const structure of atlas?.structures ?? []) {
    const id = baseIdOf(structure.id);
    const key = `structure/${id}`;
    const known = entries.get(key) ?? emptyEntry(key, id, nameWithoutSide(structure.name));
    const groups = atlas ? breadcrumbs(atlas, structure.id).map(({ name }) => name) : [];
    entries.set(key, {
      ...known,
      tag: words.tags[structure.system],
      latin: `${known.latin} ${structure.latin}`,
      synonyms: `${known.synonyms} ${nameWithoutSide(structure.name)}`,
      groups: groups.join(' '),
    });
  }
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'synonyms', 'latin', 'lay', 'groups', 'summary'],
    processTerm: (term) => foldAccents(term),
  });
  index.addAll([...entries.values()]);
  return (query) => search(index, query, entries);
}

function search(index: MiniSearch<Entry>, query: string, entries: ReadonlyMap<string, Entry>): readonly SearchHit[] {
  const asked = foldAccents(query).replace(words.idle, ' ').trim();
  const wanted = asked === '' ? query : asked;
  const meant = wanted.split(/[\s-]+/).flatMap((word) => spoken.meanings[word] ?? []);
  const options = {
    prefix: true,
    fuzzy: (term: string) => (term.length > 3 ? 0.25 : false),
    weights: { fuzzy: 0.2, prefix: 0.6 },
    boostDocument: (key: string, term: string) => weightOf(entries.get(key), term),
    boost: { title: 8, synonyms: 3, latin: 2, lay: 2, groups: 1, summary: 0.5 },
  };
  const strict = index.search(wanted, { ...options, combineWith: 'AND' });
  const phrases = meant.map((phrase) => ({ combineWith: 'AND' as const, queries: phrase.split(' ') }));
  const loose =
    strict.length > 0 && meant.length === 0
      ? []
      : index.search({ combineWith: 'OR', queries: [wanted, ...phrases] }, options);
  const keys = new Set([...strict, ...loose].map(({ id }) => String(id)));
  return [...keys]
    .map((key) => entries.get(key))
    .filter((entry) => entry !== undefined)
    .slice(0, MOST_HITS);
}

function weightOf(entry: Entry | undefined, term: string): number {
  if (!entry) return 1;
  const { kind, id, called } = entry;
  if (kind !== 'structure') return KIND_WEIGHTS[kind];
  if (id === term || called.includes(term)) return KIND_WEIGHTS[kind] * NAME_WEIGHTS.whole;
  return KIND_WEIGHTS[kind] * (called[0]?.startsWith(term) ? NAME_WEIGHTS.beginning : 1);
}

function entryOfRecord(summary: RecordSummary): Entry {
  return {
    key: `${summary.kind}/${summary.id}`,
    kind: summary.kind,
    id: summary.id,
    title: summary.title,
    lay: summary.lay,
    tag: names.kinds[summary.kind],
    called: [summary.title, ...summary.synonyms].map(foldAccents),
    latin: summary.latin ?? '',
    synonyms: summary.synonyms.join(' '),
    groups: '',
    summary: `${summary.summary} ${summary.does}`,
  };
}

function emptyEntry(key: string, id: string, title: string): Entry {
  const called = [foldAccents(title)];
  return {
    key,
    kind: 'structure',
    id,
    title,
    lay: '',
    tag: '',
    called,
    latin: '',
    synonyms: '',
    groups: '',
    summary: '',
  };
}

function foldAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
