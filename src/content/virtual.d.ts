/** Made by `vite-plugin.ts` out of the content folder. */
declare module 'virtual:ilium-content' {
  import type { RecordSummary, RedFlag } from '#src/content/records.ts';

  export const summaries: readonly RecordSummary[];
  export const redFlags: readonly RedFlag[];
}

declare module 'virtual:ilium-content/loaders' {
  import type { ContentRecord } from '#src/content/records.ts';

  /** By `kind/id`; each loads one record. */
  export const loaders: Readonly<Record<string, () => Promise<{ readonly record: ContentRecord }>>>;
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
