import type { Card } from 'ts-fsrs';
import type { QuizCards } from './quiz-cards.ts';

const KEY = 'ilium.quiz';
/** A text that could not be read is not thrown away. */
const ASIDE_KEY = `${KEY}.aside`;

/** `aside`: what stood there could not be read; `refused`: the browser keeps nothing, or has no room. */
export type Kept = 'yes' | 'aside' | 'refused';

export interface QuizMemory {
  readonly cards: QuizCards;
  readonly kept: Kept;
}

export function recallQuiz(storage: () => Storage = () => window.localStorage): QuizMemory {
  try {
    const text = storage().getItem(KEY);
    if (text === null) return { cards: {}, kept: 'yes' };
    const cards = parseCards(text);
    if (cards) return { cards, kept: 'yes' };
    storage().setItem(ASIDE_KEY, text);
    return { cards: {}, kept: 'aside' };
  } catch {
    return { cards: {}, kept: 'refused' };
  }
}

export function keepQuiz(cards: QuizCards, storage: () => Storage = () => window.localStorage): Kept {
  try {
    storage().setItem(KEY, JSON.stringify({ ilium: 'quiz', cards }));
    return 'yes';
  } catch {
    return 'refused';
  }
}

export function forgetQuiz(storage: () => Storage = () => window.localStorage): void {
  try {
    storage().removeItem(KEY);
  } catch {
    // Refused: then nothing is there either.
  }
}

const NUMBERS = [
  'stability',
  'difficulty',
  'elapsed_days',
  'scheduled_days',
  'learning_steps',
  'reps',
  'lapses',
  'state',
] as const;

/** Null for a text that is none of ours. */
function parseCards(text: string): QuizCards | null {
  const value = parseJson(text);
  if (!isObject(value) || value.ilium !== 'quiz' || !isObject(value.cards)) return null;
  const cards: Record<string, Card> = {};
  for (const [id, raw] of Object.entries(value.cards)) {
    const card = parseCard(raw);
    if (!card) return null;
    cards[id] = card;
  }
  return cards;
}

function parseCard(raw: unknown): Card | null {
  if (!isObject(raw)) return null;
  const due = parseDate(raw.due);
  const reviewed = raw.last_review === undefined ? undefined : parseDate(raw.last_review);
  if (!due || reviewed === null || NUMBERS.some((field) => !Number.isFinite(raw[field]))) return null;
  const numbers = Object.fromEntries(NUMBERS.map((field) => [field, raw[field]])) as Pick<
    Card,
    (typeof NUMBERS)[number]
  >;
  return { ...numbers, due, ...(reviewed ? { last_review: reviewed } : {}) };
}

function parseDate(value: unknown): Date | null {
  const date = typeof value === 'string' ? new Date(value) : null;
  return date && Number.isFinite(date.getTime()) ? date : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
