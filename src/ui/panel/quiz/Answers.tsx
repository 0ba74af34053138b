import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Question } from '#src/relations/quiz/ask.ts';
import { isRight } from '#src/relations/quiz/ask.ts';
import { quiz as words } from '#src/words/en/quiz.ts';
import { findSummary, useLibrary } from '../../library.ts';
import { Fold } from '../../parts/Fold.tsx';
import styles from './quiz.module.css';
import type { Told } from './told.ts';
import type { AnswerName } from './use-answer-name.ts';

export interface AnswersProps {
  readonly question: Question;
  readonly told: Told | null;
  readonly name: AnswerName;
  readonly onChoose: (answer: string) => void;
}

/** What one may choose; what is to be found on the model can be told by its description as well. */
export function Answers(props: AnswersProps) {
  if (props.question.item.kind !== 'find') return <List {...props} />;
  return (
    <Fold title={words.findByWords} quiet>
      <List {...props} />
    </Fold>
  );
}

function List({ question: { item, answers }, told, name, onChoose }: AnswersProps) {
  const library = useLibrary();
  const text = (answer: string) =>
    item.kind === 'find' ? (findSummary(library, 'structure', answer)?.lay ?? name(answer)) : name(answer);
  useNumberKeys(answers, told === null, onChoose);
  return (
    <ol className={styles.answers} aria-label={words.answers}>
      {answers.map((answer) => (
        <li key={answer}>
          <Button
            className={styles.answer ?? ''}
            isDisabled={told !== null}
            data-verdict={told ? verdict(isRight(item, answer), told.chosen === answer) : undefined}
            onPress={() => onChoose(answer)}
          >
            {text(answer)}
          </Button>
        </li>
      ))}
    </ol>
  );
}

function verdict(right: boolean, chosen: boolean): string {
  return right ? 'right' : chosen ? 'wrong' : 'other';
}

/** 1 to 4 choose, as long as nothing is being written. */
function useNumberKeys(answers: readonly string[], open: boolean, onChoose: (answer: string) => void): void {
  useEffect(() => {
    if (!open) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      const answer = answers[Number(event.key) - 1];
      if (answer === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onChoose(answer);
    };
    // Before the widget that has the focus, which keeps keys to itself, and before the shortcuts of the view.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [answers, open, onChoose]);
}
