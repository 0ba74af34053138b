import { type ReactNode, useEffect, useId, useRef } from 'react';
import { openPage } from '#src/state/actions.ts';
import { panel } from '#src/words/en/panel.ts';
import { parts } from '#src/words/en/parts.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { ListsState } from './LoadState.tsx';
import styles from './panel.module.css';
import { RedFlagBar } from './RedFlags.tsx';

export interface PanelFrameProps {
  /** Changes with the page, so that reading starts at the top again. */
  readonly pageKey: string;
  /** Where the page belongs: groups, or the kind of record. */
  readonly eyebrow: ReactNode;
  readonly title: string;
  /** The plain phrase after the name; may be empty. */
  readonly lay: string;
  /** Under the title: side switch, anatomical name. */
  readonly tools?: ReactNode;
  /** Leaves the bar of danger signs out where the page shows them whole, default: false */
  readonly showsFlags?: boolean;
  readonly children: ReactNode;
}

/** What all pages of the reading panel share. */
export function PanelFrame({ pageKey, eyebrow, title, lay, tools, showsFlags = false, children }: PanelFrameProps) {
  const headingId = useId();
  const scroller = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what a new page is known by
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [pageKey]);
  return (
    <article ref={scroller} className={styles.panel} aria-labelledby={headingId} id="reading" tabIndex={-1}>
      <header className={styles.header}>
        <div className={styles.topLine}>
          <div className={styles.eyebrow}>{eyebrow}</div>
          <IconButton icon="close" label={parts.close} shortcut="Esc" onPress={() => openPage(null, null)} />
        </div>
        <h1 id={headingId} className={styles.title}>
          {title}
          {lay ? <span className={styles.lay}> — {lay}</span> : null}
        </h1>
        {tools ? <div className={styles.tools}>{tools}</div> : null}
      </header>
      {showsFlags ? null : <RedFlagBar />}
      {children}
      <ListsState />
      <footer className={styles.footer}>{panel.footer}</footer>
    </article>
  );
}
