import { quiz as words } from '#src/words/en/quiz.ts';
import { findSummary, useLibrary } from '../../library.ts';
import { RecordAnchor } from '../../parts/RecordAnchor.tsx';
import styles from './quiz.module.css';
import type { Told } from './told.ts';
import type { AnswerName } from './use-answer-name.ts';

export interface FeedbackProps {
  readonly told: Told;
  readonly name: AnswerName;
}

/** Whether it was right, what is right, and where to read on. */
export function Feedback({ told: { item, chosen, right }, name }: FeedbackProps) {
  const summary = findSummary(useLibrary(), 'structure', item.subject);
  const solution = right && chosen !== null ? chosen : (item.right[0] ?? '');
  return (
    <div className={styles.feedback} data-right={right || undefined}>
      <p>
        <strong>{right ? words.right : words.wrong}</strong>{' '}
        {!right && chosen !== null ? `${words.youChose(name(chosen))} ` : ''}
        {words.itIs(name(solution))}
      </p>
      {summary ? <p>{summary.summary}</p> : null}
      <p>
        <RecordAnchor kind="structure" id={item.subject}>
          {words.read}
        </RecordAnchor>
      </p>
    </div>
  );
}
