import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import type { Glows } from '#src/relations/glows.ts';
import { STORY_COLUMNS, type Story, type StoryColumn, type StoryItem } from '#src/relations/story.ts';
import { relations } from '#src/words/en/relations.ts';
import { useMedia } from '../../parts/use-media.ts';
import { stepTo } from './diagram-keys.ts';
import styles from './relations.module.css';
import { StoryBox } from './StoryBox.tsx';
import { useLines } from './use-lines.ts';
import { useDrawnId, useNodeHover } from './use-node-hover.ts';

export interface StoryDiagramProps {
  readonly story: Story;
  readonly tones: Glows['tones'];
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** Columns from the spine to skin or joint, tied by soft lines; with little room, one list with steps. */
export function StoryDiagram({ story, tones }: StoryDiagramProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useMedia('(min-width: 700px)');
  const lines = useLines(frame, story.links);
  const columns = STORY_COLUMNS.filter((column) => story.columns[column].length > 0);
  const idOf = useDrawnId();
  const opens = ({ node }: StoryItem) => node.kind === 'area' || idOf(node) !== null;
  const walk = columns.map((column) => keysOf(story.columns[column].filter(opens))).filter(({ length }) => length > 0);
  const [stop, setStop] = useState(story.about.key);
  const { active, point } = useNodeHover(columns.flatMap((column) => story.columns[column].map(({ node }) => node)));
  const near = new Set(story.links.filter(({ from, to }) => from === active || to === active).flatMap(endsOf));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!ARROWS.includes(event.key)) return;
    event.preventDefault();
    const next = stepTo(walk, story.links, stop, event.key);
    setStop(next);
    const boxes = frame.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    [...boxes].find(({ dataset }) => dataset.key === next)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of fields it is not
    <div
      ref={frame}
      role="group"
      aria-label={relations.diagram(story.about.name)}
      aria-description={relations.diagramHelp}
      className={styles.diagram}
      data-busy={active !== null || undefined}
      style={{ '--columns': columns.map((column) => WIDTHS[column]).join(' ') } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      {isWide ? (
        <svg className={styles.lines} aria-hidden="true">
          <title />
          {lines.map(({ link, path }) => (
            <path
              key={`${link.from} ${link.to}`}
              d={path}
              data-tone={tones.get(link.to) ?? tones.get(link.from)}
              data-sometimes={link.sometimes || undefined}
              data-lit={link.from === active || link.to === active || undefined}
            />
          ))}
        </svg>
      ) : null}
      {columns.map((column) => (
        <section key={column} className={styles.column}>
          <h3>{relations.columns[column]}</h3>
          <ul>
            {story.columns[column].map((item) => (
              <StoryBox
                key={item.node.key}
                item={item}
                tone={tones.get(item.node.key)}
                isChosen={item.node.key === story.about.key}
                isStop={item.node.key === stop}
                isLit={item.node.key === active || near.has(item.node.key)}
                onPoint={point}
                onFocus={setStop}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const WIDTHS: Readonly<Record<StoryColumn, string>> = {
  root: 'fit-content(72px)',
  nerve: 'minmax(0, 1.1fr)',
  muscle: 'minmax(0, 1.25fr)',
  area: 'minmax(0, 0.9fr)',
  action: 'minmax(0, 1.3fr)',
};

function keysOf(items: readonly StoryItem[]): readonly string[] {
  return items.map(({ node }) => node.key);
}

function endsOf({ from, to }: { readonly from: string; readonly to: string }): readonly string[] {
  return [from, to];
}
