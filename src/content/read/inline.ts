import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { ID_PATTERN } from '#src/anatomy/ids.ts';
import type { Report } from '../finding.ts';
import { type Inline, RECORD_KINDS, type RecordKind } from '../records.ts';

const CITATION = /\[@([A-Za-z0-9-]+(?:;\s*@[A-Za-z0-9-]+)*)\]/;

/** Turns the inside of a paragraph into our small tree; `line` is where the text starts. */
export function toInline(nodes: readonly PhrasingContent[], line: number, report: Report): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return splitCitations(node.value, line, report);
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: toInline(node.children, line, report) }];
      case 'link': {
        const children = toInline(node.children, line, report);
        const target = parseTarget(node.url);
        if (!target) report(line, `link "${node.url}" must be kind:id with a kind of ${RECORD_KINDS.join(', ')}`);
        return target ? [{ type: 'record', ...target, children }] : children;
      }
      default:
        report(line, `${node.type} is not allowed in a text`);
        return [];
    }
  });
}

/** Reads one line of inline Markdown, such as a step or a fact. */
export function parseInline(text: string, line: number, report: Report): Inline[] {
  const [first, ...rest] = fromMarkdown(text).children;
  if (first?.type === 'paragraph' && rest.length === 0) return toInline(first.children, line, report);
  report(line, 'must be one paragraph of plain Markdown');
  return [];
}

/** `structure:piriformis` as its two halves, or null. */
export function parseTarget(target: string): { kind: RecordKind; id: string } | null {
  const [kind, id, more] = target.split(':');
  if (id === undefined || more !== undefined || !ID_PATTERN.test(id)) return null;
  return isRecordKind(kind) ? { kind, id } : null;
}

function isRecordKind(value: string | undefined): value is RecordKind {
  return RECORD_KINDS.some((kind) => kind === value);
}

function splitCitations(text: string, line: number, report: Report): Inline[] {
  const pieces = text.replace(/\s*\n\s*/g, ' ').split(new RegExp(CITATION, 'g'));
  return pieces.flatMap((piece, index): Inline[] => {
    if (index % 2 === 1) return [{ type: 'cite', keys: piece.split(/;\s*/).map((key) => key.replace(/^@/, '')) }];
    if (piece.includes('[@')) report(line, `citation must look like [@KEY] or [@KEY; @KEY]: "${piece.trim()}"`);
    return piece === '' ? [] : [{ type: 'text', value: piece }];
  });
}
