import type { ContentRecord, RecordKind, RecordSummary } from '#src/content/records.ts';

/** What leads on from advice and questions; techniques are reached through the conditions. */
const KINDS: readonly RecordKind[] = ['question', 'advice', 'condition', 'tour'];
const MOST_SHOWN = 4;

/** Other pages about the same structures, those that share most of them first. */
export function relatedRecords(
  summaries: readonly RecordSummary[],
  record: Pick<ContentRecord, 'kind' | 'id' | 'structures'>,
): readonly RecordSummary[] {
  return summaries
    .filter(({ kind, id }) => KINDS.includes(kind) && !(kind === record.kind && id === record.id))
    .map((summary) => ({ summary, shared: sharedPart(summary.structures, record.structures) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST_SHOWN)
    .map(({ summary }) => summary);
}

/** 1 when both are about the same, 0 when they have nothing in common. */
function sharedPart(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((id) => b.includes(id)).length;
  return both / (a.length + b.length - both || 1);
}
