import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { quiz as words } from '#src/words/en/quiz.ts';
import controls from '../../parts/controls.module.css';
import { RecordAnchor } from '../../parts/RecordAnchor.tsx';
import panel from '../panel.module.css';
import styles from './quiz.module.css';
import type { Told } from './told.ts';
import { useAnswerName } from './use-answer-name.ts';

export interface QuizEndProps {
  readonly told: readonly Told[];
  readonly onAgain: () => void;
}

/** How the round went, and what is worth another look. */
export function QuizEnd({ told, onAgain }: QuizEndProps) {
  const name = useAnswerName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = told.filter(({ right }) => !right);
  return (
    <div className={styles.quiz}>
      <h2 ref={heading} tabIndex={-1} className={styles.prompt}>
        {words.score(told.length - missed.length, told.length)}
      </h2>
      {missed.length > 0 ? (
        <section className={styles.choice}>
          <h3 className={panel.sectionTitle}>{words.toRepeat}</h3>
          <ul className={styles.missed}>
            {missed.map(({ item }) => (
              <li key={item.id}>
                <RecordAnchor kind="structure" id={item.subject}>
                  {name(item.subject)}
                </RecordAnchor>{' '}
                <span className={styles.quiet}>{words.kind[item.kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Button className={controls.primary ?? ''} onPress={onAgain}>
        {words.again}
      </Button>
    </div>
  );
}
