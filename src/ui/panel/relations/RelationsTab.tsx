import { bulgeOf } from '#src/relations/disc-bulge.ts';
import { glowsOf } from '#src/relations/glows.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { type Story, storyOf } from '#src/relations/story.ts';
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

function StoryParts({ graph, story }: { readonly graph: RelationGraph; readonly story: Story }) {
  const { kind } = story.about;
  if (kind !== 'root' && kind !== 'nerve' && kind !== 'muscle') return null;
  return (
    <>
      <p>
        {relations.leads[kind]} {relations.colours[kind]}
      </p>
      <StoryDiagram key={story.about.key} story={story} tones={glowsOf(graph, story).tones} />
      {story.webs.length > 0 ? <p className={styles.soft}>{relations.web(story.webs)}</p> : null}
      {kind === 'root' ? <RootFacts root={story.about} /> : null}
      <Squeezes squeezes={story.squeezes} />
    </>
  );
}
