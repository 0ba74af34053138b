import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { ask, isRight, type Question } from '#src/relations/quiz/ask.ts';
import type { QuizItem } from '#src/relations/quiz/items.ts';
import { useSession } from '#src/state/hooks.ts';
import { quiz as words } from '#src/words/en/quiz.ts';
import controls from '../../parts/controls.module.css';
import { Answers } from './Answers.tsx';
import { Feedback } from './Feedback.tsx';
import { Prompt } from './Prompt.tsx';
import styles from './quiz.module.css';
import { showQuestion, showSolution } from './show-question.ts';
import type { Told } from './told.ts';
import { useAnswerName } from './use-answer-name.ts';

export interface QuizRoundProps {
  readonly items: readonly QuizItem[];
  readonly onAnswer: (id: string, right: boolean) => void;
  readonly onEnd: (told: readonly Told[]) => void;
}

/** 0 to below 1; which wrong answers stand beside the right one is nobody's secret, but should not be a habit. */
function randomPart(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** One question after the other. */
export function QuizRound({ items, onAnswer, onEnd }: QuizRoundProps) {
  const [questions] = useState<readonly Question[]>(() => items.map((item) => ask(item, randomPart)));
  const [told, setTold] = useState<readonly Told[]>([]);
  const [at, setAt] = useState(0);
  const frame = useRef<HTMLElement>(null);
  const name = useAnswerName();
  const question = questions[at];
  const answer = told[at];
  const tapped = useSession((session) => session.tapped);
  const tappedBefore = useRef(tapped);

  const choose = (chosen: string | null): void => {
    if (!question || answer) return;
    const right = chosen !== null && isRight(question.item, chosen);
    onAnswer(question.item.id, right);
    setTold([...told, { item: question.item, chosen, right }]);
    showSolution(question.item);
  };

  useEffect(() => {
    if (question) showQuestion(question.item);
    frame.current?.focus();
  }, [question]);

  useEffect(() => {
    if (tapped === tappedBefore.current) return;
    tappedBefore.current = tapped;
    if (tapped && question?.item.kind === 'find') choose(baseIdOf(tapped.id));
  });

  if (!question) return null;
  const isLast = at + 1 === questions.length;
  return (
    <section ref={frame} className={styles.quiz} tabIndex={-1} aria-label={words.place(at + 1, questions.length)}>
      <p className={styles.quiet}>{words.place(at + 1, questions.length)}</p>
      <Prompt item={question.item} name={name} />
      <Answers key={question.item.id} question={question} told={answer ?? null} name={name} onChoose={choose} />
      <div role="status">{answer ? <Feedback told={answer} name={name} /> : null}</div>
      <div className={styles.buttons}>
        {answer ? (
          <Button
            key="next"
            autoFocus
            className={controls.primary ?? ''}
            onPress={() => (isLast ? onEnd(told) : setAt(at + 1))}
          >
            {isLast ? words.finish : words.next}
          </Button>
        ) : (
          <Button key="skip" className={controls.secondary ?? ''} onPress={() => choose(null)}>
            {words.skip}
          </Button>
        )}
        {isLast && answer ? null : (
          <Button className={controls.secondary ?? ''} onPress={() => onEnd(told)}>
            {words.stop}
          </Button>
        )}
      </div>
    </section>
  );
}
