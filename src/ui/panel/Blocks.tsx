import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Block, Inline } from '#src/content/records.ts';
import { panel } from '#src/words/en/panel.ts';
import { sources } from '#src/words/en/sources.ts';
import { RecordAnchor } from '../parts/RecordAnchor.tsx';
import { useCitations } from './citations.ts';
import styles from './text.module.css';

/** A piece of running text. */
export function InlineText({ text }: { readonly text: readonly Inline[] }) {
  return text.map((part, index) => {
    const next = text[index + 1];
    if (part.type === 'cite' && text[index - 1]?.type === 'text') return null;
    if (part.type === 'text' && next?.type === 'cite') {
      return <CitedText key={keyOf(part, index)} text={part.value.trimEnd()} keys={next.keys} />;
    }
    return <InlinePart key={keyOf(part, index)} part={part} />;
  });
}

/** Keeps a mark on the line of the word it belongs to. */
function CitedText({ text, keys }: { readonly text: string; readonly keys: readonly string[] }) {
  const lastWord = text.lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, lastWord)}
      <span className={styles.unbroken}>
        {text.slice(lastWord)}
        <CiteMark keys={keys} />
      </span>
    </>
  );
}

function InlinePart({ part }: { readonly part: Inline }) {
  switch (part.type) {
    case 'text':
      return part.value;
    case 'strong':
      return (
        <strong>
          <InlineText text={part.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <InlineText text={part.children} />
        </em>
      );
    case 'record':
      return (
        <RecordAnchor kind={part.kind} id={part.id}>
          <InlineText text={part.children} />
        </RecordAnchor>
      );
    case 'term':
      return (
        <dfn className={styles.term}>
          <InlineText text={part.children} />
        </dfn>
      );
    case 'cite':
      return <CiteMark keys={part.keys} />;
  }
}

function CiteMark({ keys }: { readonly keys: readonly string[] }) {
  const { numberOf, show } = useCitations();
  const trigger = useRef<HTMLButtonElement>(null);
  const numbers = keys.map((key) => numberOf(key)).filter((number) => number > 0);
  return (
    <Button
      ref={trigger}
      className={styles.cite ?? ''}
      aria-label={sources.mark(numbers.join(', '))}
      onPress={() => show(keys, trigger)}
    >
      {numbers.join(', ')}
    </Button>
  );
}

/** The text of a section. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className={styles.text}>
      {blocks.map((block, index) => (
        <BlockPart key={`${block.type}-${index.toString()}`} block={block} />
      ))}
    </div>
  );
}

function BlockPart({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText text={block.children} />
        </p>
      );
    case 'heading':
      return (
        <h3>
          <InlineText text={block.children} />
        </h3>
      );
    case 'list':
      return <ItemList items={block.items} ordered={block.ordered} />;
    case 'table':
      return <BlockTable header={block.header} rows={block.rows} />;
  }
}

export interface ItemListProps {
  readonly items: readonly (readonly Inline[])[];
  /** Numbered, default: false */
  readonly ordered?: boolean;
}

export function ItemList({ items, ordered = false }: ItemListProps) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item, index) => (
        <li key={`item-${index.toString()}`}>
          <InlineText text={item} />
        </li>
      ))}
    </List>
  );
}

function BlockTable({ header, rows }: Pick<Extract<Block, { type: 'table' }>, 'header' | 'rows'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and the keyboard must reach it
    <section className={styles.tableFrame} tabIndex={0} aria-label={panel.table}>
      <table>
        <thead>
          <tr>
            {header.map((cell, index) => (
              <th key={`head-${index.toString()}`} scope="col">
                <InlineText text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={`row-${rowIndex.toString()}`}>
              {row.map((cell, index) => (
                <td key={`cell-${index.toString()}`}>
                  <InlineText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Text never changes its order, so the place is a fair key. */
function keyOf(part: Inline, index: number): string {
  return `${part.type}-${index.toString()}`;
}
