import type { ReactNode } from 'react';
import type { RecordKind } from '#src/content/records.ts';
import { useLibrary } from '../library.ts';
import { addressOfRecord, openRecord } from '../open-record.ts';

export interface RecordAnchorProps {
  readonly kind: RecordKind;
  readonly id: string;
  /** Which of a pair to select, default: the one that is looked at */
  readonly side?: 'left' | 'right';
  readonly children: ReactNode;
}

/** A link to a record: a press keeps the view and selects, another tab gets its plain address. */
export function RecordAnchor({ kind, id, side, children }: RecordAnchorProps) {
  const library = useLibrary();
  return (
    <a
      href={addressOfRecord(kind, id)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openRecord(library, kind, id, side);
      }}
    >
      {children}
    </a>
  );
}
