import type { Passage, RecordLink } from './passage.ts';
import type { ContentRecord, RedFlag, Source } from './records.ts';

/** A record with what the checks need to know of its file. */
export interface ParsedRecord {
  readonly record: ContentRecord;
  /** Path inside the content folder. */
  readonly file: string;
  readonly passages: readonly Passage[];
  /** Links of texts and frontmatter, each with its line. */
  readonly links: readonly (RecordLink & { readonly line: number })[];
}

/** Everything that the content folder says, with the places for the checks. */
export interface Content {
  readonly records: readonly ParsedRecord[];
  readonly sources: readonly (Source & { readonly line: number })[];
  readonly redFlags: readonly (RedFlag & { readonly line: number })[];
}
