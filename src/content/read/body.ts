import type { List, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Report } from '../finding.ts';
import { type Passage, plainText } from '../passage.ts';
import type { Block, Inline, SectionKey } from '../records.ts';
import { toInline } from './inline.ts';

/** What stands after `##` in a file, and the section it becomes. */
export const SECTION_TITLES: ReadonlyMap<string, SectionKey> = new Map([
  ['Overview', 'overview'],
  ['Why it hurts', 'why'],
  ['How', 'how'],
  ['Nerves', 'nerves'],
  ['Evidence', 'evidence'],
  ['Get help', 'help'],
]);

export interface Body {
  readonly sections: Partial<Record<SectionKey, readonly Block[]>>;
  readonly passages: readonly Passage[];
}

/** Reads the Markdown under the frontmatter; `firstLine` is its place in the file. */
export function parseBody(text: string, firstLine: number, report: Report): Body {
  const sections: Partial<Record<SectionKey, Block[]>> = {};
  const passages: Passage[] = [];
  let part: SectionKey | null = null;
  let inSection = false;
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  for (const node of root.children) {
    const line = lineOf(node, firstLine);
    if (node.type === 'heading' && node.depth === 2) {
      inSection = true;
      part = openSection(plainText(toInline(node.children, line, report)), line, sections, report);
      continue;
    }
    const read = readBlock(node, firstLine, report);
    if (!read) continue;
    if (!inSection) report(line, 'text stands before the first section');
    if (!part) continue;
    sections[part]?.push(read.block);
    for (const passage of read.passages) passages.push({ part, ...passage });
  }
  return { sections, passages };
}

function openSection(
  title: string,
  line: number,
  sections: Partial<Record<SectionKey, Block[]>>,
  report: Report,
): SectionKey | null {
  const key = SECTION_TITLES.get(title) ?? null;
  if (!key) report(line, `section "${title}" must be one of ${[...SECTION_TITLES.keys()].join(', ')}`);
  else if (sections[key]) report(line, `section "${title}" stands twice`);
  else sections[key] = [];
  return key;
}

interface ReadBlock {
  readonly block: Block;
  readonly passages: readonly Omit<Passage, 'part'>[];
}

function readBlock(node: RootContent, firstLine: number, report: Report): ReadBlock | null {
  const line = lineOf(node, firstLine);
  if (node.type === 'paragraph') {
    const children = toInline(node.children, line, report);
    return { block: { type: 'paragraph', children }, passages: [{ form: 'paragraph', line, inline: children }] };
  }
  if (node.type === 'heading' && node.depth === 3) {
    const children = toInline(node.children, line, report);
    return { block: { type: 'heading', children }, passages: [{ form: 'heading', line, inline: children }] };
  }
  if (node.type === 'list') return readList(node, firstLine, report);
  if (node.type === 'table') return readTable(node, firstLine, report);
  report(line, `${node.type} is not allowed in a text`);
  return null;
}

function readList(node: List, firstLine: number, report: Report): ReadBlock {
  const read = node.children.map((item) => {
    const line = lineOf(item, firstLine);
    const [first, ...rest] = item.children;
    if (first?.type === 'paragraph' && rest.length === 0) {
      return { form: 'item' as const, line, inline: toInline(first.children, line, report) };
    }
    report(line, 'a list item must be one paragraph: no lists within lists');
    return { form: 'item' as const, line, inline: [] };
  });
  const items = read.map((item) => item.inline);
  return { block: { type: 'list', ordered: node.ordered ?? false, items }, passages: read };
}

function readTable(node: Table, firstLine: number, report: Report): ReadBlock {
  const [header = [], ...rows] = node.children.map((row): Inline[][] =>
    row.children.map((cell) => toInline(cell.children, lineOf(cell, firstLine), report)),
  );
  const inline = [header, ...rows].flat().flat();
  const line = lineOf(node, firstLine);
  return { block: { type: 'table', header, rows }, passages: [{ form: 'table', line, inline }] };
}

function lineOf(node: { position?: { start: { line: number } } | undefined }, firstLine: number): number {
  return firstLine - 1 + (node.position?.start.line ?? 1);
}
