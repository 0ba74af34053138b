import type { QuizItem } from '#src/relations/quiz/items.ts';

/** A question that was answered. */
export interface Told {
  readonly item: QuizItem;
  /** Null: the person did not know. */
  readonly chosen: string | null;
  readonly right: boolean;
}
