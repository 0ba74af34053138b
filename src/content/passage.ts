import type { Inline, RecordKind } from './records.ts';

/** A stretch of text with its place: what the checks read. */
export interface Passage {
  /** A section key (`overview`) or a frontmatter field (`steps`). */
  readonly part: string;
  /** A fact is looked up, a claim is read; both need a source wherever they stand. */
  readonly form: 'field' | 'fact' | 'claim' | 'paragraph' | 'item' | 'heading' | 'table';
  readonly line: number;
  readonly inline: readonly Inline[];
}

export interface RecordLink {
  readonly kind: RecordKind;
  readonly id: string;
}

/** The words of a passage, without its citations. */
export function plainText(inline: readonly Inline[]): string {
  const words = inline.map((node) => {
    if (node.type === 'text') return node.value;
    return node.type === 'cite' ? '' : plainText(node.children);
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** Source keys in order of appearance, repeats kept. */
export function citedKeys(inline: readonly Inline[]): string[] {
  return inline.flatMap((node) => {
    if (node.type === 'cite') return [...node.keys];
    return node.type === 'text' ? [] : citedKeys(node.children);
  });
}

/** The records that a passage links to. */
export function recordLinks(inline: readonly Inline[]): RecordLink[] {
  return inline.flatMap((node) => {
    if (node.type === 'text' || node.type === 'cite') return [];
    const inner = recordLinks(node.children);
    return node.type === 'record' ? [{ kind: node.kind, id: node.id }, ...inner] : inner;
  });
}
