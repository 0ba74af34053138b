import { ANSWERS, type QuizItem } from './items.ts';

/** From so many of the likeliest mistakes the wrong answers are taken. */
const LIKELY = 9;

/** A question as it is put: one right answer among wrong ones, in any order. */
export interface Question {
  readonly item: QuizItem;
  readonly answers: readonly string[];
}

/** @param random 0 to below 1 */
export function ask(item: QuizItem, random: () => number): Question {
  const right = shuffled(item.right, random).slice(0, 1);
  const wrong = shuffled(item.wrong.slice(0, LIKELY), random).slice(0, ANSWERS - 1);
  return { item, answers: shuffled([...right, ...wrong], random) };
}

export function isRight({ right }: QuizItem, answer: string): boolean {
  return right.includes(answer);
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const keyed = values.map((value) => ({ value, at: random() }));
  return keyed.toSorted((a, b) => a.at - b.at).map(({ value }) => value);
}
