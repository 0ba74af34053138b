import type { Block, Inline } from '#src/content/records.ts';
import { BlockTable } from './BlockTable.tsx';
import { InlineText } from './InlineText.tsx';
import styles from './text.module.css';

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
