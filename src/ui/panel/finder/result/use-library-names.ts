import type { RecordKind } from '#src/content/records.ts';
import type { Knowledge } from '#src/relations/finder/knowledge.ts';
import type { RelationGraph } from '#src/relations/graph.ts';
import { spokenLocale } from '#src/words/words.ts';
import { findSummary, useLibrary } from '../../../library.ts';

/** What pages, places and symptoms are called. */
export function useLibraryNames({ nodes }: RelationGraph, { symptoms }: Knowledge) {
  const library = useLibrary();
  return {
    titleOf: (kind: RecordKind, id: string) => findSummary(library, kind, id)?.title ?? id.replaceAll('-', ' '),
    layOf: (kind: RecordKind, id: string) => findSummary(library, kind, id)?.lay ?? '',
    placeOf: (area: string) => nodes.find(({ kind, id }) => kind === 'area' && id === area)?.name ?? area,
    symptomsOf: (ids: readonly string[]) =>
      new Intl.ListFormat(spokenLocale()).format(
        ids.flatMap((id) => symptoms.filter((symptom) => symptom.id === id).map(({ words }) => words)),
      ),
  };
}
