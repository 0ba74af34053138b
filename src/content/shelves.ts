import { type ContentRecord, RECORD_KINDS, type RecordKind } from './records.ts';

/** Neighbours that are fetched together: some records of one kind. */
export interface Shelf {
  /** `structure-3` */
  readonly name: string;
  readonly kind: RecordKind;
  readonly records: readonly ContentRecord[];
}

/**
 * How much stands on a shelf, in characters of JSON. About 9 KB on the way: a page still opens with one small fetch,
 * and the list of what lies where, which comes with the page, stays short.
 */
const SHELF_CHARS = 50_000;

/** Puts records on shelves in the order they come in: by id, so that kin such as the gluteal muscles stand together. */
export function shelvesOf(records: readonly ContentRecord[]): readonly Shelf[] {
  return RECORD_KINDS.flatMap((kind) => {
    const shelves: { records: ContentRecord[]; chars: number }[] = [];
    for (const record of records.filter((one) => one.kind === kind)) {
      const chars = JSON.stringify(record).length;
      const last = shelves.at(-1);
      if (last && last.chars + chars <= SHELF_CHARS) {
        last.records.push(record);
        last.chars += chars;
      } else {
        shelves.push({ records: [record], chars });
      }
    }
    return shelves.map((shelf, index) => ({ name: `${kind}-${index + 1}`, kind, records: shelf.records }));
  });
}
