import type { ReactNode } from 'react';
import { openPage } from '#src/state/actions.ts';

/** A link to a page that is no record: a press keeps the view, another tab gets its plain address. */
export function PageAnchor({
  kind,
  children,
}: {
  readonly kind: 'pain' | 'learn' | 'quiz';
  readonly children: ReactNode;
}) {
  return (
    <a
      href={`#/${kind}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openPage({ kind, id: '' });
      }}
    >
      {children}
    </a>
  );
}
