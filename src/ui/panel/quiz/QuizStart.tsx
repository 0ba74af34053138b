import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { QUESTION_KINDS, type QuizItem } from '#src/relations/quiz/items.ts';
import { announce } from '#src/state/actions.ts';
import { dueNow, nextRound } from '#src/state/quiz-cards.ts';
import { quiz as words } from '#src/words/en/quiz.ts';
import controls from '../../parts/controls.module.css';
import panel from '../panel.module.css';
import styles from './quiz.module.css';
import type { QuizCardsAccess } from './use-quiz-cards.ts';

const TOPICS = ['muscle', 'bone', 'nerve', 'joint', 'ligament', 'fascia'] as const;

export interface QuizStartProps {
  readonly items: readonly QuizItem[];
  readonly memory: QuizCardsAccess;
  /** Takes the ids of the items of the round. */
  readonly onBegin: (ids: readonly string[]) => void;
}

/** What to learn, and how far one is. */
export function QuizStart({ items, memory, onBegin }: QuizStartProps) {
  const [topics, setTopics] = useState<ReadonlySet<string>>(new Set(['muscle']));
  const [kinds, setKinds] = useState<ReadonlySet<string>>(new Set(QUESTION_KINDS));
  const chosen = items.filter(({ system, kind }) => topics.has(system) && kinds.has(kind)).map(({ id }) => id);
  const due = dueNow(chosen, memory.cards, new Date());
  const seen = chosen.filter((id) => memory.cards[id]).length;
  return (
    <div className={styles.quiz}>
      <p className={panel.lead}>{words.lead}</p>
      <Choice
        label={words.topics}
        options={TOPICS.map((id) => ({ id, text: words.topic[id] }))}
        chosen={topics}
        onChange={setTopics}
      />
      <Choice
        label={words.kinds}
        options={QUESTION_KINDS.map((id) => ({ id, text: words.kind[id] }))}
        chosen={kinds}
        onChange={setKinds}
      />
      <p>{chosen.length === 0 ? words.nothing : words.known(seen, chosen.length)}</p>
      {due > 0 ? <p>{words.due(due)}</p> : null}
      <Button
        className={controls.primary ?? ''}
        isDisabled={chosen.length === 0}
        onPress={() => onBegin(nextRound(chosen, memory.cards, new Date()))}
      >
        {words.begin}
      </Button>
      <p className={styles.quiet}>{memory.kept === 'yes' ? words.kept : words[memory.kept]}</p>
      {Object.keys(memory.cards).length > 0 ? (
        <Button
          className={controls.secondary ?? ''}
          onPress={() => {
            memory.forget();
            announce(words.forgotten);
          }}
        >
          {words.forget}
        </Button>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Any of a few. */
function Choice({ label, options, chosen, onChange }: ChoiceProps) {
  return (
    <section className={styles.choice}>
      <h2 className={panel.sectionTitle}>{label}</h2>
      <ToggleButtonGroup
        aria-label={label}
        className={styles.toggles ?? ''}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(new Set([...keys].map(String)))}
      >
        {options.map(({ id, text }) => (
          <ToggleButton key={id} id={id} className={styles.toggle ?? ''}>
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </section>
  );
}
