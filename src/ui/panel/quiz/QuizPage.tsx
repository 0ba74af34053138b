import { useMemo, useState } from 'react';
import { baseIdOf } from '#src/anatomy/ids.ts';
import type { Neighbours } from '#src/anatomy/neighbours.ts';
import { quizItems, type Subject, type Surroundings } from '#src/relations/quiz/items.ts';
import { useAtlas } from '#src/state/hooks.ts';
import { useLibrary, useSummaries } from '../../library.ts';
import { useLoaded } from '../../parts/use-loaded.ts';
import { useRelations } from '../../parts/use-relations.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';
import { QuizEnd } from './QuizEnd.tsx';
import { QuizRound } from './QuizRound.tsx';
import { QuizStart } from './QuizStart.tsx';
import type { Told } from './told.ts';
import { useQuizCards } from './use-quiz-cards.ts';

type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'round'; readonly ids: readonly string[] }
  | { readonly at: 'end'; readonly told: readonly Told[] };

const NO_NEIGHBOURS: Neighbours = {};

/** The quiz: what to learn, ten questions, and how it went. */
export function QuizPage() {
  const atlas = useAtlas();
  const library = useLibrary();
  useSummaries();
  const relations = useRelations();
  // Without them nothing is asked of what lies under.
  const neighbours = useLoaded('neighbours', () => library.loadNeighbours().catch(() => NO_NEIGHBOURS));
  const memory = useQuizCards();
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const items = useMemo(() => {
    if (!atlas || relations.status !== 'ready' || neighbours.status !== 'ready') return null;
    const subjects = new Map<string, Subject>();
    for (const { id, system, group } of atlas.structures)
      subjects.set(baseIdOf(id), { id: baseIdOf(id), system, group });
    return quizItems([...subjects.values()], relations.value, surroundingsOf(neighbours.value));
  }, [atlas, relations, neighbours]);

  if (relations.status === 'failed') return <LoadFailed retry={relations.retry} />;
  if (!items) return <LoadingText />;
  if (stage.at === 'round') {
    const asked = stage.ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
    return (
      <QuizRound
        key={stage.ids.join()}
        items={asked}
        onAnswer={memory.note}
        onEnd={(told) => setStage({ at: 'end', told })}
      />
    );
  }
  if (stage.at === 'end') return <QuizEnd told={stage.told} onAgain={() => setStage({ at: 'start' })} />;
  return <QuizStart items={items} memory={memory} onBegin={(ids) => setStage({ at: 'round', ids })} />;
}

function surroundingsOf(neighbours: Neighbours): ReadonlyMap<string, Surroundings> {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return new Map(
    Object.entries(neighbours).map(([id, { over, under, beside }]) => [
      id,
      { under: ids(under), near: [...ids(over), ...ids(beside)] },
    ]),
  );
}
