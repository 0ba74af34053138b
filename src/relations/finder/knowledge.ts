import type { RelationGraph } from '../graph.ts';

/** What the finder asks about, in its order. */
export const QUESTIONS = ['feel', 'worse', 'eases', 'night', 'start', 'duration', 'leg', 'age', 'about'] as const;
export type Question = (typeof QUESTIONS)[number];

/** An answer that a person can give. */
export interface Symptom {
  readonly id: string;
  readonly asks: Question;
  /** As an answer: "Sitting for long". */
  readonly name: string;
  /** Inside a sentence: "worse with sitting". */
  readonly words: string;
  /** Danger signs that end the finder, and those that stand above its result. */
  readonly stops: readonly string[];
  readonly warns: readonly string[];
}

/** A check that a physio or doctor does. */
export interface BedsideTest {
  readonly id: string;
  readonly name: string;
  readonly how: string;
  /** How far it can be trusted. */
  readonly says: string;
}

/** How the pain of a condition or of a structure is usually felt. */
export interface Pattern {
  readonly id: string;
  /** The page about it; null for what goes for each muscle on its own. */
  readonly of: { readonly kind: 'condition' | 'structure'; readonly id: string } | null;
  /** Base id of what is shown in 3D. */
  readonly show: string;
  /** Areas of skin, as a rule and now and then. */
  readonly main: readonly string[];
  readonly spill: readonly string[];
  /** Base ids whose sore spots, or whose skin, count as well. */
  readonly muscles: readonly string[];
  readonly nerves: readonly string[];
  /** Points by symptom. */
  readonly fits: Readonly<Record<string, number>>;
  readonly against: Readonly<Record<string, number>>;
  /** Without one of these it is not thought of; empty: always. */
  readonly needs: readonly string[];
  /** Points taken off, since it is found seldom. */
  readonly rare: number;
  /** What each check shows then, by id. */
  readonly tests: Readonly<Record<string, string>>;
  /** Danger signs to rule out along with it. */
  readonly check: readonly string[];
}

/** The lists of the finder, as they are fetched. */
export interface FinderLists {
  readonly symptoms: readonly Symptom[];
  readonly patterns: readonly Pattern[];
  readonly tests: readonly BedsideTest[];
}

/** A structure that sends pain to an area of skin, or carries its feeling. */
export interface Referral {
  /** Base id. */
  readonly from: string;
  readonly kind: 'muscle' | 'nerve';
  readonly area: string;
  readonly strength: 'main' | 'spill';
}

/** All that the score looks up. */
export interface Knowledge extends FinderLists {
  readonly referrals: readonly Referral[];
}

/** Takes from the graph where each muscle's sore spots send their pain, and which skin each nerve and root feels. */
export function knowledgeOf(lists: FinderLists, { nodes, edges }: RelationGraph): Knowledge {
  const kinds = new Map(nodes.map(({ key, kind }) => [key, kind]));
  const holders = new Map(edges.filter(({ kind }) => kind === 'holds').map(({ from, to }) => [to, from]));
  const referrals = edges.flatMap(({ from, to, kind, strength = 'main' }): Referral[] => {
    const area = idOf(to);
    const holder = holders.get(from);
    if (kind === 'refers' && holder) return [{ from: idOf(holder), kind: 'muscle', area, strength }];
    const feels = kind === 'feels' && kinds.get(to) === 'area';
    return feels ? [{ from: idOf(from), kind: 'nerve', area, strength }] : [];
  });
  return { ...lists, referrals };
}

function idOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
