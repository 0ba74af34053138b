import type { ChainStep } from '#src/relations/chain.ts';
import type { RelationNode } from '#src/relations/graph.ts';
import { relations } from '#src/words/en/relations.ts';
import styles from './relations.module.css';
import { StoryBox } from './StoryBox.tsx';
import { useNodeHover } from './use-node-hover.ts';

export interface ChainProps {
  readonly title: string;
  readonly from: RelationNode;
  readonly steps: readonly ChainStep[];
}

/** A chain from one thing to another, with a sentence for each step. */
export function Chain({ title, from, steps }: ChainProps) {
  const { active, point } = useNodeHover([from, ...steps.map(({ to }) => to)]);
  const box = (node: RelationNode, end: boolean) => (
    <StoryBox
      key={node.key}
      item={{ node, level: 0, sometimes: false, note: '', joints: [] }}
      tone={undefined}
      isChosen={end}
      isStop
      isLit={node.key === active}
      onPoint={point}
      onFocus={ignore}
    />
  );
  return (
    <>
      <p role="status">{title}</p>
      <ol className={styles.chain}>
        {box(from, true)}
        {steps.map((step, i) => [
          <li key={`${step.from.key} ${step.to.key}`} className={styles.step}>
            {sentence(step)}
          </li>,
          box(step.to, i === steps.length - 1),
        ])}
      </ol>
    </>
  );
}

function ignore(): void {
  // Every box of a chain is a stop of its own.
}

/** What an edge says stands in its own order, whichever way the chain is walked. */
function sentence({ edge, from, to, forward }: ChainStep): string {
  const [a, b] = forward ? [from, to] : [to, from];
  return relations.steps[edge.kind](a.name, b.name);
}
