import type { RelationGraph } from './graph.ts';
import { indexOf, type RelationIndex } from './relation-index.ts';
import type { Story } from './story.ts';

/** The chosen one and the way to it: the gold of nerves. */
export const PATH_TONE = 2;
/** What the chosen nerve feeds itself. */
export const FED_TONE = 1;
/** What its branches and other nerves feed. */
const OTHER_TONES = [3, 0, 4, 7, 6, 5] as const;

/** What lights up, by the keys of nodes. */
export interface Glows {
  readonly tones: ReadonlyMap<string, number>;
  /** What presses on the chosen nerve: seen, without a glow. */
  readonly beside: readonly string[];
}

/**
 * The chosen nerve, its roots and what only leads on have the tone of the path; every other nerve shares one with the
 * muscles that it feeds. With a muscle chosen, its nerves and roots are the path.
 */
export function glowsOf(graph: RelationGraph, { about, columns, squeezes }: Story): Glows {
  const index = indexOf(graph);
  const usual = columns.muscle.filter(({ sometimes }) => !sometimes).map(({ node }) => node.key);
  const nerves = columns.nerve.filter(({ sometimes }) => !sometimes).map(({ node }) => node.key);
  const fedBy = (muscle: string) => nerves.findLast((nerve) => isFed(index, nerve, muscle));
  const feeding = new Set(nerves.filter((nerve) => nerve !== about.key && ownEnds(index, nerve)));
  const isPath = (nerve: string) => about.kind === 'muscle' || !feeding.has(nerve) || isAbove(index, nerve, about.key);
  const feeds = (nerve: string) => usual.filter((muscle) => fedBy(muscle) === nerve).length;
  // Those that feed most first: should tones be used twice, it is by the small ones.
  const others = nerves.filter((nerve) => !isPath(nerve)).toSorted((a, b) => feeds(b) - feeds(a));
  const straight = usual.some((muscle) => !others.includes(fedBy(muscle) ?? ''));
  const free = straight ? OTHER_TONES : [FED_TONE, ...OTHER_TONES];
  const tones = new Map<string, number>();
  for (const { node, sometimes } of columns.root) if (!sometimes) tones.set(node.key, PATH_TONE);
  for (const nerve of nerves) tones.set(nerve, PATH_TONE);
  for (const [at, nerve] of others.entries()) tones.set(nerve, free[thereAndBack(at, free.length)] ?? FED_TONE);
  for (const muscle of usual) {
    const nerve = fedBy(muscle) ?? '';
    tones.set(muscle, others.includes(nerve) ? (tones.get(nerve) ?? FED_TONE) : FED_TONE);
  }
  for (const { node } of columns.area) {
    const feels = nerves.findLast((nerve) => index.outOf(nerve).some(({ to }) => to === node.key));
    tones.set(node.key, tones.get(feels ?? '') ?? PATH_TONE);
  }
  return { tones, beside: squeezes.flatMap(({ by }) => by.map(({ key }) => key)) };
}

/** 0, 1, … and from the last one back, so that what comes once more is like the last and not like the first. */
function thereAndBack(at: number, count: number): number {
  const round = at % (2 * count);
  return round < count ? round : 2 * count - 1 - round;
}

function isFed(index: RelationIndex, nerve: string, muscle: string): boolean {
  return index.outOf(nerve).some(({ kind, to }) => kind === 'supplies' && to === muscle);
}

/** It feeds or feels something itself, and does not only lead on to others. */
function ownEnds(index: RelationIndex, nerve: string): boolean {
  return index.outOf(nerve).some(({ kind }) => kind === 'supplies' || kind === 'feels');
}

function isAbove(index: RelationIndex, nerve: string, below: string): boolean {
  const branches = index.outOf(nerve).filter(({ kind }) => kind === 'forms');
  return branches.some(({ to }) => to === below || isAbove(index, to, below));
}
