import type { Passage, RecordLink } from './passage.ts';
import type { ContentRecord, GlossaryEntry, RedFlag, Source } from './records.ts';
import type { RelationRows } from './relations/rows.ts';

/** A record with what the checks need to know of its file. */
export interface ParsedRecord {
  readonly record: ContentRecord;
  /** Path inside the content folder. */
  readonly file: string;
  readonly passages: readonly Passage[];
  /** Links of texts and frontmatter, each with its line. */
  readonly links: readonly (RecordLink & { readonly line: number })[];
  /** Where each field of the frontmatter stands, and each entry of a list: `strips`, `strips.0`. */
  readonly fieldLines: Readonly<Record<string, number>>;
}

/** Where a claim that the texts have to cover stands, or why it is left out. */
export type CoverageEntry = { readonly claim: number; readonly line: number } & (
  | { readonly record: RecordLink; readonly paragraph: string }
  | { readonly leftOut: string }
);

/** Everything that the content folder says, with the places for the checks. */
export interface Content {
  readonly records: readonly ParsedRecord[];
  readonly sources: readonly (Source & { readonly line: number })[];
  readonly redFlags: readonly (RedFlag & { readonly line: number })[];
  readonly glossary: readonly (GlossaryEntry & { readonly line: number })[];
  /** Null while there is no such file. */
  readonly coverage: readonly CoverageEntry[] | null;
  /** How things hang together; lists that are not there are empty. */
  readonly relations: RelationRows;
}
