import { baseIdOf } from '#src/anatomy/ids.ts';
import { chainBetween } from '#src/relations/chain.ts';
import { bulgeOf } from '#src/relations/disc-bulge.ts';
import { type Glows, glowsOf } from '#src/relations/glows.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { nodeOfStructure, type Story, storyOf } from '#src/relations/story.ts';
import { useView } from '#src/state/hooks.ts';
import { relations } from '#src/words/en/relations.ts';
import { useRelations } from '../../parts/use-relations.ts';
import { LoadFailed, LoadingText } from '../LoadState.tsx';
import { Between } from './Between.tsx';
import { DiscBulge } from './DiscBulge.tsx';
import { RootFacts } from './RootFacts.tsx';
import styles from './relations.module.css';
import { Squeezes } from './Squeezes.tsx';
import { StoryDiagram } from './StoryDiagram.tsx';

/** How a root, nerve, muscle or disc hangs together with the rest. */
export function RelationsTab({ baseId }: { readonly baseId: string }) {
  const graph = useRelations();
  if (graph.status === 'loading') return <LoadingText />;
  if (graph.status === 'failed') return <LoadFailed what={relations.failed} retry={graph.retry} />;
  return <Connections graph={graph.value} baseId={baseId} />;
}

function Connections({ graph, baseId }: { readonly graph: RelationGraph; readonly baseId: string }) {
  const story = storyOf(graph, baseId);
  const hasBulge = bulgeOf(graph, baseId, 'behind') !== null;
  return (
    <div className={styles.stack}>
      {story ? <StoryParts graph={graph} story={story} /> : null}
      {hasBulge ? <DiscBulge graph={graph} disc={baseId} /> : null}
      {story || hasBulge ? null : <p>{relations.nothing}</p>}
      <Between graph={graph} baseId={baseId} />
    </div>
  );
}

const NO_TONES: Glows['tones'] = new Map();

/** The model shows what links this to a second part, so that the diagram has none of its colours. */
function useChained(graph: RelationGraph, { about }: Story): boolean {
  const linkedId = useView((view) => view.linkedId);
  const there = linkedId === null ? null : nodeOfStructure(graph, baseIdOf(linkedId));
  return there !== null && chainBetween(graph, about.key, there.key) !== null;
}

function StoryParts({ graph, story }: { readonly graph: RelationGraph; readonly story: Story }) {
  const { kind } = story.about;
  const isChained = useChained(graph, story);
  if (kind !== 'root' && kind !== 'nerve' && kind !== 'muscle') return null;
  return (
    <>
      <p>
        {relations.leads[kind]} {isChained ? relations.coloursOfChain : relations.colours[kind]}
      </p>
      <StoryDiagram key={story.about.key} story={story} tones={isChained ? NO_TONES : glowsOf(graph, story).tones} />
      {story.webs.length > 0 ? <p className={styles.soft}>{relations.web(story.webs)}</p> : null}
      {kind === 'root' ? <RootFacts root={story.about} /> : null}
      <Squeezes squeezes={story.squeezes} />
    </>
  );
}
