import type { Content } from '../content.ts';
import { recordLinks } from '../passage.ts';
import type { ContentRecord, GlossaryEntry, Inline } from '../records.ts';
import { mapTexts } from './map-texts.ts';
import { wholeWords } from './whole-words.ts';

/** What a phrase leads to; null: it is the name of a record, and the words within it mean nothing else. */
type Target = { readonly type: 'structure' | 'term'; readonly id: string } | null;

/** Titles that are everyday words too: a link on each of them would only be in the way. */
const EVERYDAY: ReadonlySet<string> = new Set(['skin']);

/** A synonym that ends so names one thing; others, such as "waist muscle" or "knee jerk", may mean many. */
const SAFE_SYNONYM = /^\S+ .*\b(?:nerve|ligament|joint|disc|fascia|band|tract|vertebra)$/i;

/**
 * Makes links of the first plain mention of each structure, and terms of the first mention of each explained word,
 * section by section. What is written as a link, the page's own structure and headings stay as they are.
 */
export function mentionMarker({ records, glossary }: Pick<Content, 'records' | 'glossary'>) {
  const targets = vocabulary(
    records.map(({ record }) => record),
    glossary,
  );
  const pattern = wholeWords([...targets.keys()]);
  return (record: ContentRecord): ContentRecord => {
    if (!pattern) return record;
    const own = record.kind === 'structure' ? [`structure:${record.id}`] : [];
    return mapTexts(record, (section) => {
      const used = new Set([...own, ...writtenLinks(section)]);
      return section.map((text) => mark(text, { targets, pattern, used }));
    });
  };
}

/** What each phrase in lower case leads to; titles of structures count most, their synonyms less than explained words. */
function vocabulary(records: readonly ContentRecord[], glossary: readonly GlossaryEntry[]): Map<string, Target> {
  const structures = records.filter(({ kind, title }) => kind === 'structure' && !EVERYDAY.has(title.toLowerCase()));
  const calls = new Map<string, number>();
  for (const phrase of records.flatMap(({ title, synonyms }) => [title, ...synonyms])) {
    calls.set(phrase.toLowerCase(), (calls.get(phrase.toLowerCase()) ?? 0) + 1);
  }
  const targets = new Map<string, Target>();
  for (const { kind, title } of records) if (kind !== 'structure') targets.set(title.toLowerCase(), null);
  for (const { id, synonyms } of structures) {
    const safe = synonyms.filter((phrase) => SAFE_SYNONYM.test(phrase) && calls.get(phrase.toLowerCase()) === 1);
    for (const phrase of safe) targets.set(phrase.toLowerCase(), { type: 'structure', id });
  }
  for (const { id, term, also } of glossary) {
    for (const phrase of [term, ...also]) targets.set(phrase.toLowerCase(), { type: 'term', id });
  }
  for (const { id, title } of structures) targets.set(title.toLowerCase(), { type: 'structure', id });
  return targets;
}

function writtenLinks(section: readonly (readonly Inline[])[]): string[] {
  return section.flatMap((text) => recordLinks(text).map(({ kind, id }) => `${kind}:${id}`));
}

interface Marking {
  readonly targets: ReadonlyMap<string, Target>;
  readonly pattern: RegExp;
  /** What the section has mentioned; grows on the way. */
  readonly used: Set<string>;
}

function mark(text: readonly Inline[], marking: Marking): Inline[] {
  return text.flatMap((node): Inline[] => {
    if (node.type === 'text') return markWords(node.value, marking);
    if (node.type === 'strong' || node.type === 'emphasis')
      return [{ ...node, children: mark(node.children, marking) }];
    return [node];
  });
}

function markWords(value: string, { targets, pattern, used }: Marking): Inline[] {
  const pieces: Inline[] = [];
  let rest = 0;
  for (const { 0: phrase, index } of value.matchAll(pattern)) {
    const target = targets.get(phrase.toLowerCase());
    if (!target || used.has(`${target.type}:${target.id}`)) continue;
    used.add(`${target.type}:${target.id}`);
    if (index > rest) pieces.push({ type: 'text', value: value.slice(rest, index) });
    const children: Inline[] = [{ type: 'text', value: phrase }];
    const isTerm = target.type === 'term';
    pieces.push(
      isTerm ? { ...target, type: 'term', children } : { type: 'record', kind: 'structure', id: target.id, children },
    );
    rest = index + phrase.length;
  }
  if (rest < value.length) pieces.push({ type: 'text', value: value.slice(rest) });
  return pieces;
}
