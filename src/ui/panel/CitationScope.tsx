import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { sources as words } from '#src/words/en/sources.ts';
import controls from '../parts/controls.module.css';
import { type Citations, CitationsContext } from './citations.ts';
import { SourceEntries } from './Sources.tsx';

/** Numbers the sources of one record and opens them beside the mark that was pressed. */
export function CitationScope({
  sources,
  children,
}: {
  readonly sources: readonly string[];
  readonly children: ReactNode;
}) {
  const [shown, setShown] = useState<{
    readonly keys: readonly string[];
    readonly trigger: RefObject<HTMLElement | null>;
  } | null>(null);
  const citations = useMemo<Citations>(
    () => ({
      numberOf: (key) => sources.indexOf(key) + 1,
      show: (keys, trigger) => setShown({ keys, trigger }),
    }),
    [sources],
  );
  return (
    <CitationsContext value={citations}>
      {children}
      {shown ? (
        <Popover
          isOpen
          triggerRef={shown.trigger}
          onOpenChange={(open) => {
            if (!open) setShown(null);
          }}
          placement="bottom start"
          className={controls.popover ?? ''}
        >
          <Dialog aria-label={words.whereFrom}>
            <SourceEntries keys={shown.keys} />
          </Dialog>
        </Popover>
      ) : null}
    </CitationsContext>
  );
}
