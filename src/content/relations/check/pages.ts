import type { Content, ParsedRecord } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { plainText, recordLinks } from '../../passage.ts';
import type { Inline } from '../../records.ts';
import type { RelationRows } from '../rows.ts';

/** The labels of facts that say again what the relations say. */
const NERVE = 'Nerve';
const ROOTS = 'Roots';
const MUSCLES = 'Muscles';

/** What is left of a spine of nerve roots from the chest down, in order. */
const SPINE = [
  ...Array.from({ length: 12 }, (_, i) => `t${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `l${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `s${i + 1}`),
];

/** Facts of pages that name other roots, nerves or muscles than the relations do. */
export function checkPages({ relations, records }: Pick<Content, 'relations' | 'records'>): Finding[] {
  const muscles = new Map(relations.muscles.map((muscle) => [muscle.muscle, muscle]));
  const nerves = new Map(relations.nerves.map((nerve) => [nerve.id, nerve]));
  return records.flatMap((parsed) => {
    if (parsed.record.kind !== 'structure') return [];
    const muscle = muscles.get(parsed.record.id);
    const nerve = nerves.get(parsed.record.id);
    return [
      ...(muscle ? factFindings(parsed, NERVE, (value) => muscleReasons(value, muscle, nerves)) : []),
      ...(nerve ? factFindings(parsed, ROOTS, (value) => rootReasons(value, nerve)) : []),
      ...(nerve ? factFindings(parsed, MUSCLES, (value) => strangeMuscles(value, nerve.id, relations)) : []),
    ];
  });
}

function factFindings(
  { record, file, passages }: ParsedRecord,
  label: string,
  reasonsOf: (value: readonly Inline[]) => readonly string[],
): Finding[] {
  const facts = record.kind === 'structure' ? record.facts.filter((fact) => fact.label === label) : [];
  return facts.flatMap(({ value }) => {
    const line = passages.find(({ inline }) => inline === value)?.line ?? 1;
    return reasonsOf(value).map((reason) => ({ file, line, reason: `${label}: ${reason}` }));
  });
}

type Fed = Pick<RelationRows['muscles'][number], 'roots' | 'sometimes'>;

function muscleReasons(
  value: readonly Inline[],
  muscle: RelationRows['muscles'][number],
  nerves: ReadonlyMap<string, unknown>,
): string[] {
  const told = [...muscle.nerves, ...muscle.maybe];
  const linked = recordLinks(value).flatMap(({ id }) => (nerves.has(id) ? [id] : []));
  const strange = linked.filter((id) => !told.includes(id));
  return [...strange.map((id) => `the relations know of no "${id}" here`), ...rootReasons(value, muscle)];
}

function rootReasons(value: readonly Inline[], { roots, sometimes }: Fed): string[] {
  const named = rootsIn(plainText(value));
  const told = [...roots, ...sometimes].map((id) => id.replace('root-', ''));
  if (named.length === 0) return [];
  const sorted = (ids: readonly string[]) => SPINE.filter((id) => ids.includes(id)).join(' ');
  return sorted(named) === sorted(told) ? [] : [`names ${sorted(named)}, the relations ${sorted(told)}`];
}

function strangeMuscles(value: readonly Inline[], nerve: string, { muscles, nerves }: RelationRows): string[] {
  const branches = nerves.flatMap(({ id, from }) => (from.includes(nerve) ? [id] : []));
  const feeding = [nerve, ...branches];
  return recordLinks(value).flatMap(({ id }) => {
    const muscle = muscles.find((row) => row.muscle === id);
    const fed = muscle && [...muscle.nerves, ...muscle.maybe].some((each) => feeding.includes(each));
    return muscle && !fed ? [`the relations do not let it feed "${id}"`] : [];
  });
}

/** The roots that a text names, ranges filled: "L5 to S2, at times S3" are four. */
export function rootsIn(text: string): string[] {
  const found = [...text.matchAll(/\b([TLS]\d{1,2})\b(?:\s+to\s+([TLS]\d{1,2})\b)?/g)];
  return found.flatMap(([, first = '', last = first]) => {
    const [from, to] = [SPINE.indexOf(first.toLowerCase()), SPINE.indexOf(last.toLowerCase())];
    return from < 0 || to < 0 ? [] : SPINE.slice(from, to + 1);
  });
}
