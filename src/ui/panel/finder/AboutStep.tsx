import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { QUESTIONS, type Question, type Symptom } from '#src/relations/finder/knowledge.ts';
import { giveAnswer } from '#src/state/finder-actions.ts';
import { useFinder } from '#src/state/hooks.ts';
import { finder as words } from '#src/words/en/finder.ts';
import answers from './answers.module.css';
import styles from './finder.module.css';
import { Onward } from './Onward.tsx';
import { StepHeading } from './StepHeading.tsx';

/** Questions with one answer. */
const ONE_ANSWER: readonly Question[] = ['night', 'start', 'duration', 'age'];

/** How it feels: a few questions, each of which may be left out. */
export function AboutStep({ symptoms }: { readonly symptoms: readonly Symptom[] }) {
  const answered = useFinder((state) => state.symptoms.length > 0);
  return (
    <section className={styles.step}>
      <StepHeading>{words.aboutTitle}</StepHeading>
      <p>{words.aboutText}</p>
      {QUESTIONS.map((question) => (
        <Answers key={question} question={question} symptoms={symptoms.filter(({ asks }) => asks === question)} />
      ))}
      <Onward to="results" text={answered ? words.next : words.skip} />
    </section>
  );
}

interface AnswersProps {
  readonly question: Question;
  readonly symptoms: readonly Symptom[];
}

function Answers({ question, symptoms }: AnswersProps) {
  const headingId = useId();
  const chosen = useFinder((state) => state.symptoms);
  const ids = symptoms.map(({ id }) => id);
  if (symptoms.length === 0) return null;
  return (
    <section className={answers.question}>
      <h3 id={headingId}>{words.questions[question]}</h3>
      <ToggleButtonGroup
        aria-labelledby={headingId}
        className={answers.chips ?? ''}
        selectionMode={ONE_ANSWER.includes(question) ? 'single' : 'multiple'}
        selectedKeys={ids.filter((id) => chosen.includes(id))}
        onSelectionChange={(keys) =>
          giveAnswer(
            ids,
            ids.filter((id) => keys.has(id)),
          )
        }
      >
        {symptoms.map(({ id, name }) => (
          <ToggleButton key={id} id={id} className={answers.chip ?? ''}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </section>
  );
}
