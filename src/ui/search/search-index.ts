import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { FOUND_KINDS, type FoundKind, foldAccents, INDEX_OPTIONS } from '#src/content/search/analysis.ts';
import { search as words } from '#src/words/en/search.ts';
import { spoken } from '#src/words/en/spoken.ts';
import { readings } from './readings.ts';

export interface SearchHit {
  /** Unique among the hits: `kind/id`. */
  readonly key: string;
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string;
  readonly lay: string;
  /** The key of the page that it opens, where it has none of its own; else empty. */
  readonly opens: string;
  /** Another word for it, when that is what was asked for. */
  readonly alias: string | null;
  /** Words that only its page says, when nothing of the above matched. */
  readonly says: readonly string[];
  /** The words that matched, as in the texts, folded. */
  readonly matched: readonly string[];
  /** What was looked for, folded: what was typed, or what it stands for. */
  readonly asked: readonly string[];
}

/** `part`: no entry has all the words; the hits have some. */
export type Match = 'whole' | 'part';

export interface Found {
  readonly match: Match;
  /** Best first. */
  readonly hits: readonly SearchHit[];
}

export type SearchIndex = (query: string) => Found;

interface Ranked {
  readonly key: string;
  readonly score: number;
  /** It is called so; others only speak of it. */
  readonly named: boolean;
  readonly result: SearchResult;
  readonly query: string;
}

/** The body first, then what ails it, then what helps. */
const KIND_WEIGHTS: Readonly<Record<FoundKind, number>> = {
  structure: 1.5,
  condition: 1.4,
  release: 0.8,
  massage: 0.8,
  taping: 0.8,
  exercise: 0.8,
  advice: 0.9,
  question: 0.8,
  tour: 0.8,
  term: 0.4,
  // What is asked for mostly stands in the sign and not in the name.
  danger: 3,
};
/** Of conditions, when the query speaks of pain or the like. */
const OF_PAIN = 1.5;
/** A name that the query covers whole counts this many times more than one that only holds it. */
const WHOLE_NAME = 8;
const EXACT_NAME = 1.5;
/** Of other words for a thing, against its title. */
const ALSO_WEIGHT = 0.85;
/** Of what a word may stand for, against the word itself. */
const MEANING_WEIGHT = 0.8;
/** So many hits by name are enough; below, hits in the texts are shown too. */
const ENOUGH_NAMED = 4;
/** Hits that stand so far behind the best are noise. */
const NOISE = 0.01;
const MOST_HITS = 60;
const WORD_BREAKS = /[^\p{L}\p{N}]+/u;

const STRICT = {
  // One letter begins too many words to mean any of them.
  prefix: (term: string) => term.length > 1,
  boost: { title: 8, also: 5, lay: 2, text: 0.5 },
  weights: { fuzzy: 0.2, prefix: 0.6 },
} satisfies SearchOptions;
/** Long words may hold two slips, short ones must be right. */
const TOLERANT = {
  ...STRICT,
  fuzzy: (term: string) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
} satisfies SearchOptions;

/** Reads an index that `buildSearchIndex` wrote; `meanings` are what words of daily speech stand for. */
export function openSearchIndex(json: string, meanings: typeof spoken.meanings = spoken.meanings): SearchIndex {
  const index = MiniSearch.loadJSON(json, INDEX_OPTIONS);
  const rank = ranking();
  const collect = (queries: readonly string[], combineWith: 'AND' | 'OR', options: SearchOptions): Ranked[] =>
    queries.flatMap((query, order) => {
      const weight = order === 0 ? 1 : MEANING_WEIGHT;
      return index.search(neededOf(query), { ...options, combineWith }).map((result) => rank(result, query, weight));
    });
  return (query) => {
    const queries = readings(query, meanings);
    if (queries.length === 0) return { match: 'whole', hits: [] };
    const strict = collect(queries, 'AND', STRICT);
    if (strict.some(({ named }) => named)) return { match: 'whole', hits: sift(strict) };
    const tolerant = [...strict, ...collect(queries, 'AND', TOLERANT)];
    if (tolerant.length > 0) return { match: 'whole', hits: sift(tolerant) };
    return { match: 'part', hits: sift(collect(queries, 'OR', TOLERANT)) };
  };
}

/** Vague words help to rank, and a single letter is a word just begun: neither is asked of an entry, if there are others. */
function neededOf(query: string): string {
  const needed = query.split(' ').filter((word) => !words.vague.test(word) && !/^\p{L}$/u.test(word));
  return needed.length === 0 ? query : needed.join(' ');
}

/** Weighs results by kind, and by how much of a name the query covers; takes each name apart only once. */
function ranking(): (result: SearchResult, query: string, weight: number) => Ranked {
  const names = new Map<string, readonly (readonly string[])[]>();
  return (result, query, weight) => {
    const key = String(result.id);
    const called = names.get(key) ?? [result.title, ...result.also].map(wordsOf);
    names.set(key, called);
    const found = new Set([...result.terms, ...query.split(' ')]);
    const cover = Math.max(...called.map((name, i) => coverOf(name, found) * (i === 0 ? 1 : ALSO_WEIGHT)));
    const exact = called.some((name) => name.join(' ') === query) ? EXACT_NAME : 1;
    const kind = kindOf(key);
    const kindWeight = KIND_WEIGHTS[kind] * (kind === 'condition' && isOfPain(query) ? OF_PAIN : 1);
    const score = result.score * weight * kindWeight * (1 + WHOLE_NAME * cover ** 2) * exact;
    const named =
      kind === 'danger' || Object.values(result.match).some((fields) => fields.some((one) => one !== 'text'));
    return { key, score, named, result, query };
  };
}

function isOfPain(query: string): boolean {
  return query.split(' ').some((word) => words.vague.test(word));
}

/** What part of the words of a name were found, 0 to 1. */
function coverOf(name: readonly string[], found: ReadonlySet<string>): number {
  return name.filter((word) => found.has(word)).length / name.length;
}

/** Best first, without those that only speak of it when enough are called so, and without noise. */
function sift(ranked: readonly Ranked[]): readonly SearchHit[] {
  const best = new Map<string, Ranked>();
  for (const one of ranked) if (one.score > (best.get(one.key)?.score ?? 0)) best.set(one.key, one);
  const sorted = [...best.values()].sort((a, b) => b.score - a.score);
  const named = sorted.filter((one) => one.named);
  const kept = named.length >= ENOUGH_NAMED ? named : sorted;
  const least = (kept[0]?.score ?? 0) * NOISE;
  return kept
    .filter(({ score }) => score >= least)
    .slice(0, MOST_HITS)
    .map(hitOf);
}

function hitOf({ key, result, query }: Ranked): SearchHit {
  const { terms, match, queryTerms, title, lay, means, opens } = result;
  const also: readonly string[] = result.also;
  const inField = (field: string) => terms.filter((term) => match[term]?.includes(field));
  const shown = [...inField('title'), ...inField('lay')];
  const found = new Set(terms);
  const aliases = also.toSorted((a, b) => coverOf(wordsOf(b), found) - coverOf(wordsOf(a), found));
  return {
    key,
    kind: kindOf(key),
    id: key.slice(key.indexOf('/') + 1),
    title,
    lay: lay === '' ? means : lay,
    opens,
    alias: shown.length < queryTerms.length && inField('also').length > 0 ? (aliases[0] ?? null) : null,
    says: shown.length === 0 && inField('also').length === 0 ? inField('text') : [],
    matched: terms,
    asked: query.split(' '),
  };
}

function kindOf(key: string): FoundKind {
  return FOUND_KINDS.find((kind) => key.startsWith(`${kind}/`)) ?? 'structure';
}

function wordsOf(text: string): string[] {
  return foldAccents(text)
    .split(WORD_BREAKS)
    .filter((word) => word !== '');
}
