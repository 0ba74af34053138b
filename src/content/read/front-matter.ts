import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Report } from '../finding.ts';

/** A YAML text with its values and the line of each. */
export interface YamlText {
  readonly data: unknown;
  /** Line of the value at a path, or of its nearest parent that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

export interface FrontMatter extends YamlText {
  readonly body: string;
  /** Line in the file at which the body starts. */
  readonly bodyLine: number;
}

/** Reads YAML; `firstLine` is where it starts in its file. */
export function readYaml(text: string, firstLine: number, report: Report): YamlText | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const problems = [...document.errors, ...document.warnings];
  for (const problem of problems) {
    report(firstLine - 1 + counter.linePos(problem.pos[0]).line, firstSentence(problem.message));
  }
  if (problems.length > 0) return null;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset !== null) return firstLine - 1 + counter.linePos(offset).line;
    }
    return firstLine;
  };
  return { data: document.toJS(), lineOf };
}

/** Splits a Markdown file into its YAML frontmatter and its body. */
export function readFrontMatter(text: string, report: Report): FrontMatter | null {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(text);
  if (!match) {
    report(1, 'must start with frontmatter between two lines of ---');
    return null;
  }
  const yaml = readYaml(match[1] ?? '', 2, report);
  if (!yaml) return null;
  return { ...yaml, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

/** The line of each field, and of each entry of a field that is a list. */
export function fieldLines({ data, lineOf }: YamlText): Record<string, number> {
  const lines: Record<string, number> = {};
  for (const [field, value] of Object.entries(Object(data))) {
    lines[field] = lineOf([field]);
    if (!Array.isArray(value)) continue;
    for (const index of value.keys()) lines[`${field}.${index}`] = lineOf([field, index]);
  }
  return lines;
}

/** Where a value starts, or the key that it stands under. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const name = path.at(-1);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  const node = pair ? pair.key : document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : null;
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
