import type { loadRecord } from '#src/content/library.ts';
import type { ContentRecord, RecordKind } from '#src/content/records.ts';
import { type Session, store } from '#src/state/store.ts';

/**
 * Takes the record of each page of a kind that is opened, unless the session has it. Returns the way to stop.
 * @param kept where the session keeps what was taken last
 */
export function fetchOnPage<K extends RecordKind>(
  load: typeof loadRecord,
  kind: K,
  kept: keyof Pick<Session, 'tape' | 'ball'>,
  take: (record: Extract<ContentRecord, { kind: K }>) => void,
): () => void {
  let wanted: string | null = null;
  const follow = async (): Promise<void> => {
    const { view, session } = store.getState();
    const id = view.page?.kind === kind ? view.page.id : null;
    if (id === wanted) return;
    wanted = id;
    if (id === null || session[kept]?.id === id) return;
    // The page itself tells when its record does not come.
    const record = await load(kind, id).catch(() => null);
    if (record && isOf(record, kind) && wanted === id) take(record);
  };
  void follow();
  return store.subscribe(() => void follow());
}

function isOf<K extends RecordKind>(record: ContentRecord, kind: K): record is Extract<ContentRecord, { kind: K }> {
  return record.kind === kind;
}
