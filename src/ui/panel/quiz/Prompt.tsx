import type { QuizItem } from '#src/relations/quiz/items.ts';
import { quiz as words } from '#src/words/en/quiz.ts';
import { findSummary, useLibrary } from '../../library.ts';
import { Fold } from '../../parts/Fold.tsx';
import styles from './quiz.module.css';
import type { AnswerName } from './use-answer-name.ts';

export interface PromptProps {
  readonly item: QuizItem;
  readonly name: AnswerName;
}

/** What is asked. Where the picture asks, a clue says in words what it shows. */
export function Prompt({ item, name }: PromptProps) {
  const summary = findSummary(useLibrary(), 'structure', item.subject);
  return (
    <>
      <h2 className={styles.prompt}>{words.ask[item.kind](name(item.subject))}</h2>
      {item.kind === 'find' ? <p>{words.findHow}</p> : null}
      {item.kind === 'name' && summary ? (
        <Fold title={words.clue} quiet>
          <p>
            {summary.lay}. {summary.does}
          </p>
        </Fold>
      ) : null}
    </>
  );
}
