import { Button } from 'react-aria-components/Button';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { chainBetween } from '#src/relations/chain.ts';
import type { RelationGraph, RelationNode } from '#src/relations/graph.ts';
import { nodeOfStructure } from '#src/relations/story.ts';
import { linkTo } from '#src/state/actions.ts';
import { useView } from '#src/state/hooks.ts';
import { relations } from '#src/words/en/relations.ts';
import controls from '../../parts/controls.module.css';
import { Chain } from './Chain.tsx';
import { LinkField } from './LinkField.tsx';
import styles from './relations.module.css';

export interface BetweenProps {
  readonly graph: RelationGraph;
  /** Of the page that is open. */
  readonly baseId: string;
}

/** The shortest way from the open structure to a second one, which a person chooses. */
export function Between({ graph, baseId }: BetweenProps) {
  const linkedId = useView((view) => view.linkedId);
  const here = nodeOfStructure(graph, baseId);
  const there = linkedId === null ? null : nodeOfStructure(graph, baseIdOf(linkedId));
  if (!here) return null;
  return (
    <section className={styles.section}>
      <h3>{relations.between}</h3>
      <p className={styles.soft}>{relations.betweenHint}</p>
      <LinkField graph={graph} here={here} />
      {there ? (
        <>
          <Way graph={graph} from={here} to={there} />
          <div>
            <Button className={controls.secondary ?? ''} onPress={() => linkTo(null)}>
              {relations.betweenClear}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}

interface WayProps {
  readonly graph: RelationGraph;
  readonly from: RelationNode;
  readonly to: RelationNode;
}

function Way({ graph, from, to }: WayProps) {
  const steps = chainBetween(graph, from.key, to.key);
  if (from.key === to.key) return <p>{relations.betweenSame}</p>;
  if (!steps) return <p>{relations.noChain(from.name, to.name)}</p>;
  return <Chain title={relations.chain(from.name, to.name)} from={from} steps={steps} />;
}
