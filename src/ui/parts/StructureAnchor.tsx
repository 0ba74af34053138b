import type { ReactNode } from 'react';
import { baseIdOf } from '#src/anatomy/ids.ts';
import { pointOut, select } from '#src/state/actions.ts';
import { addressOfRecord } from '../open-record.ts';

export interface StructureAnchorProps {
  /** With its side, where it has one. */
  readonly id: string;
  readonly children: ReactNode;
}

/** A link to one structure on its side; pointing at it, or coming to it by keyboard, rings it in 3D. */
export function StructureAnchor({ id, children }: StructureAnchorProps) {
  return (
    <a
      href={addressOfRecord('structure', baseIdOf(id))}
      onPointerEnter={() => pointOut(id)}
      onPointerLeave={() => pointOut(null)}
      onFocus={() => pointOut(id)}
      onBlur={() => pointOut(null)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        pointOut(null);
        select(id);
      }}
    >
      {children}
    </a>
  );
}
