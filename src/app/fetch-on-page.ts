import type { loadRecord } from '#src/content/library.ts';
import type { ContentRecord, RecordKind } from '#src/content/records.ts';
import { type Session, store } from '#src/state/store.ts';

/** What becomes of the record of a page. */
export interface PageFetch<K extends RecordKind> {
  readonly kind: K;
  /** The id of the page whose record the session has already. */
  readonly kept: (session: Session) => string | undefined;
  readonly take: (record: Extract<ContentRecord, { kind: K }>) => void;
  /** Another page of the kind is open now, or none. */
  readonly moved?: () => void;
  /** Counts the tries: a change asks again. */
  readonly attempt?: (session: Session) => number;
  readonly failed?: () => void;
}

/** Takes the record of each page of a kind that is opened, unless the session has it. Returns the way to stop. */
export function fetchOnPage<K extends RecordKind>(
  load: typeof loadRecord,
  { kind, kept, take, moved, attempt, failed }: PageFetch<K>,
): () => void {
  let open: string | null = null;
  /** The page that is asked for, and the how manieth time. */
  let wanted = '';
  const follow = async (): Promise<void> => {
    const { page } = store.getState().view;
    const id = page?.kind === kind ? page.id : null;
    if (id !== open) {
      open = id;
      moved?.();
    }
    const { session } = store.getState();
    const due = `${id}/${attempt?.(session) ?? 0}`;
    if (due === wanted) return;
    wanted = due;
    if (id === null || kept(session) === id) return;
    try {
      const record = await load(kind, id);
      if (record && isOf(record, kind) && open === id) take(record);
    } catch {
      if (wanted === due) failed?.();
    }
  };
  void follow();
  return store.subscribe(() => void follow());
}

function isOf<K extends RecordKind>(record: ContentRecord, kind: K): record is Extract<ContentRecord, { kind: K }> {
  return record.kind === kind;
}
