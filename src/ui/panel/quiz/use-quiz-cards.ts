import { useState } from 'react';
import { answered, type QuizCards } from '#src/state/quiz-cards.ts';
import { forgetQuiz, type Kept, keepQuiz, recallQuiz } from '#src/state/quiz-memory.ts';

export interface QuizCardsAccess {
  readonly cards: QuizCards;
  readonly kept: Kept;
  /** Takes an answer, and keeps it at once. */
  readonly note: (id: string, right: boolean) => void;
  readonly forget: () => void;
}

/** What this device remembers of the quiz. */
export function useQuizCards(): QuizCardsAccess {
  const [memory, setMemory] = useState(recallQuiz);
  return {
    ...memory,
    note: (id, right) =>
      setMemory(({ cards, kept }) => {
        const next = answered(cards, id, right, new Date());
        const done = keepQuiz(next);
        return { cards: next, kept: done === 'yes' ? kept : done };
      }),
    forget: () => {
      forgetQuiz();
      setMemory({ cards: {}, kept: 'yes' });
    },
  };
}
