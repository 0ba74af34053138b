import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';

/** What is remembered of each question that was asked, by the id of its item. */
export type QuizCards = Readonly<Record<string, Card>>;

/** How many questions make a round. */
export const ROUND = 10;
/** Of these so many may be new, as long as others are due. */
const MOST_NEW = 5;

/** Fuzz would make the plan differ from one device to the next. */
const scheduler = fsrs({ enable_fuzz: false });

/** The cards after an answer: a wrong one comes back soon, a right one later each time. */
export function answered(cards: QuizCards, id: string, right: boolean, now: Date): QuizCards {
  const card: Card = cards[id] ?? createEmptyCard<Card>(now);
  return { ...cards, [id]: scheduler.next(card, now, right ? Rating.Good : Rating.Again).card };
}

/** The items of a round: what has been due longest, then new ones in their order, then what is due next. */
export function nextRound(ids: readonly string[], cards: QuizCards, now: Date): readonly string[] {
  const seen = ids.filter((id) => cards[id]).toSorted((a, b) => dueMs(cards, a) - dueMs(cards, b));
  const due = seen.filter((id) => dueMs(cards, id) <= now.getTime());
  const fresh = ids.filter((id) => !cards[id]);
  const first = due.slice(0, Math.max(ROUND - Math.min(MOST_NEW, fresh.length), ROUND - fresh.length));
  return [...new Set([...first, ...fresh.slice(0, ROUND - first.length), ...due, ...seen])].slice(0, ROUND);
}

/** How many of these are due now. */
export function dueNow(ids: readonly string[], cards: QuizCards, now: Date): number {
  return ids.filter((id) => dueMs(cards, id) <= now.getTime()).length;
}

function dueMs(cards: QuizCards, id: string): number {
  return cards[id]?.due.getTime() ?? Number.POSITIVE_INFINITY;
}
