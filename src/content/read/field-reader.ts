import type * as z from 'zod';
import type { Report } from '../finding.ts';
import type { Passage, RecordLink } from '../passage.ts';
import type { Inline } from '../records.ts';
import { MAX_KEYS } from '../schema/front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import { parseInline } from './inline.ts';

/** Reads frontmatter fields one by one and remembers the texts in them. */
export class FieldReader {
  readonly passages: Passage[] = [];
  readonly links: (RecordLink & { readonly line: number })[] = [];
  private readonly front: FrontMatter;
  private readonly report: Report;

  constructor(front: FrontMatter, report: Report) {
    this.front = front;
    this.report = report;
  }

  /** Checks the frontmatter against the schema of its kind. */
  parse<Schema extends z.ZodType>(schema: Schema): z.output<Schema> | null {
    const count = Object.keys(Object(this.front.data)).length;
    if (count > MAX_KEYS) this.report(2, `${count} frontmatter keys; at most ${MAX_KEYS} are allowed`);
    const result = schema.safeParse(this.front.data);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      this.report(this.front.lineOf(issue.path), `field ${issue.path.join('.') || 'frontmatter'}: ${issue.message}`);
    }
    return null;
  }

  inline(text: string, form: 'field' | 'fact' | 'claim', ...path: readonly (string | number)[]): Inline[] {
    const line = this.front.lineOf(path);
    const inline = parseInline(text, line, this.report);
    this.passages.push({ part: String(path[0]), form, line, inline });
    return inline;
  }

  /** A text that needs a source. */
  claim(text: string, field: string): Inline[] {
    return this.inline(text, 'claim', field);
  }

  list(texts: readonly string[], field: string): Inline[][] {
    return texts.map((text, index) => this.inline(text, 'field', field, index));
  }

  /** Remembers a plain text, so that it is checked like the others. */
  plain(text: string, ...path: readonly (string | number)[]): void {
    const inline: Inline[] = [{ type: 'text', value: text }];
    this.passages.push({ part: String(path[0]), form: 'field', line: this.front.lineOf(path), inline });
  }

  reference(links: readonly RecordLink[], field: string): void {
    for (const [index, link] of links.entries()) {
      this.links.push({ ...link, line: this.front.lineOf([field, index]) });
    }
  }
}
