import type { System } from '#src/anatomy/ids.ts';
import { keyOf, type RelationEdge, type RelationGraph } from '../graph.ts';

/**
 * `find`: the name is given, the structure is to be pointed out. `name`: the other way round. `nerve`: which nerve feeds
 * a muscle. `root`: from which roots a nerve comes. `under`: what lies right under a structure.
 */
export const QUESTION_KINDS = ['find', 'name', 'nerve', 'root', 'under'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What can be asked about, by base id; the atlas and the texts name it. */
export interface Subject {
  readonly id: string;
  readonly system: System;
  readonly group: string;
}

/** One thing to know: it is asked again and again, each time with other wrong answers beside the right one. */
export interface QuizItem {
  /** `<kind>/<subject>`: under this the memory keeps it. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly subject: string;
  readonly system: System;
  /** Any of them is right: base ids, or for `root` sets such as `root-l2+root-l3`. */
  readonly right: readonly string[];
  /** Likely mistakes first. */
  readonly wrong: readonly string[];
}

export const ANSWERS = 4;
/** A question needs so many wrong answers to be one. */
const LEAST_WRONG = ANSWERS - 1;
/** Tissues in the order in which they are learned. */
const ORDER: readonly System[] = ['muscle', 'bone', 'nerve', 'joint', 'ligament', 'fascia'];
/** The skin is known. */
const KNOWN: System = 'skin';

/** What lies under or otherwise near a structure, by base id. */
export interface Surroundings {
  readonly under: readonly string[];
  readonly near: readonly string[];
}

/** All there is to ask, what most hangs together with first. @param surroundings empty: nothing is asked of what lies under */
export function quizItems(
  subjects: readonly Subject[],
  graph: RelationGraph,
  surroundings: ReadonlyMap<string, Surroundings>,
): readonly QuizItem[] {
  const known = subjects
    .filter(({ system }) => system !== KNOWN)
    .toSorted((a, b) => ORDER.indexOf(a.system) - ORDER.indexOf(b.system) || weight(graph, b) - weight(graph, a));
  const asked = known.flatMap((subject) => [
    ...recognition(subject, known),
    nerveItem(subject, graph),
    rootItem(subject, graph),
    underItem(subject, known, surroundings),
  ]);
  return asked.filter(
    (item) => item !== null && item.wrong.length >= LEAST_WRONG && item.right.length > 0,
  ) as QuizItem[];
}

/** How much hangs together with it. */
function weight(graph: RelationGraph, { id, system }: Subject): number {
  const keys = [keyOf(system === 'muscle' || system === 'nerve' ? system : 'structure', id), keyOf('root', id)];
  return graph.edges.filter(({ from, to }) => keys.includes(from) || keys.includes(to)).length;
}

function item(
  kind: QuestionKind,
  { id, system }: Subject,
  right: readonly string[],
  wrong: readonly string[],
): QuizItem {
  return { id: `${kind}/${id}`, kind, subject: id, system, right, wrong: [...new Set(wrong)] };
}

function recognition(subject: Subject, all: readonly Subject[]): QuizItem[] {
  const others = all.filter(({ id, system }) => id !== subject.id && system === subject.system);
  const near = others.filter(({ group }) => group === subject.group);
  const wrong = [...near, ...others].map(({ id }) => id);
  return [item('find', subject, [subject.id], wrong), item('name', subject, [subject.id], wrong)];
}

function nerveItem(subject: Subject, graph: RelationGraph): QuizItem | null {
  if (subject.system !== 'muscle') return null;
  const supply = graph.edges.filter(({ kind, from }) => kind === 'supplies' && from.startsWith(keyOf('nerve', '')));
  const right = supply.filter(({ to }) => to === keyOf('muscle', subject.id)).map(({ from }) => idOf(from));
  const wrong = supply.map(({ from }) => idOf(from)).filter((id) => !right.includes(id));
  return item('nerve', subject, right, wrong);
}

function rootItem(subject: Subject, graph: RelationGraph): QuizItem | null {
  if (subject.system !== 'nerve') return null;
  const sets = rootSets(graph.edges);
  const own = sets.get(keyOf('nerve', subject.id));
  if (own === undefined) return null;
  const others = [...new Set(sets.values())].filter((set) => set !== own);
  return item(
    'root',
    subject,
    [own],
    others.toSorted((a, b) => sharedRoots(b, own) - sharedRoots(a, own)),
  );
}

/** The roots that form each nerve, joined by `+`. */
function rootSets(edges: readonly RelationEdge[]): ReadonlyMap<string, string> {
  const roots = new Map<string, string[]>();
  for (const { kind, from, to, strength } of edges) {
    if (kind !== 'forms' || strength === 'spill' || !from.startsWith(keyOf('root', ''))) continue;
    if (to.startsWith(keyOf('nerve', ''))) roots.set(to, [...(roots.get(to) ?? []), idOf(from)]);
  }
  return new Map([...roots].map(([nerve, ids]) => [nerve, [...new Set(ids)].toSorted().join('+')]));
}

function sharedRoots(a: string, b: string): number {
  return a.split('+').filter((root) => b.split('+').includes(root)).length;
}

function underItem(
  subject: Subject,
  all: readonly Subject[],
  surroundings: ReadonlyMap<string, Surroundings>,
): QuizItem | null {
  const around = surroundings.get(subject.id);
  if (!around) return null;
  const wrong = all.filter(({ id }) => id !== subject.id && !around.under.includes(id) && !around.near.includes(id));
  const alike = wrong.filter(({ system }) => system === subject.system);
  return item(
    'under',
    subject,
    around.under,
    [...alike, ...wrong].map(({ id }) => id),
  );
}

function idOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
