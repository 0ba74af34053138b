/** Made by `vite-plugin.ts` out of the content folder. */
declare module 'virtual:ilium-content' {
  import type { ContentRecord, RecordKind, RedFlag } from '#src/content/records.ts';

  export const redFlags: readonly RedFlag[];
  /** What lies where; every shelf is fetched as a whole. */
  export const shelves: readonly {
    readonly kind: RecordKind;
    /** With a space between them. */
    readonly ids: string;
    readonly load: () => Promise<{ readonly records: readonly ContentRecord[] }>;
  }[];
}

declare module 'virtual:ilium-content/summaries' {
  import type { RecordSummary } from '#src/content/records.ts';

  export const summaries: readonly RecordSummary[];
}

declare module 'virtual:ilium-content/search' {
  /** Made by `search/build-index.ts`. */
  export const index: string;
}

declare module 'virtual:ilium-content/sources' {
  import type { Source } from '#src/content/records.ts';

  export const sources: readonly Source[];
}

declare module 'virtual:ilium-content/learn' {
  import type { LearnIndex } from '#src/content/records.ts';

  export const learnIndex: LearnIndex;
}

declare module 'virtual:ilium-content/glossary' {
  import type { GlossaryEntry } from '#src/content/records.ts';

  export const glossary: readonly GlossaryEntry[];
}

declare module 'virtual:ilium-content/relations' {
  import type { RelationGraph } from '#src/relations/graph.ts';

  export const graph: RelationGraph;
}

declare module 'virtual:ilium-content/finder' {
  import type { FinderLists } from '#src/relations/finder/knowledge.ts';

  export const finder: FinderLists;
}

declare module 'virtual:ilium-content/variants' {
  import type { SciaticVariant } from '#src/relations/sciatic-variants.ts';

  export const variants: readonly SciaticVariant[];
}
