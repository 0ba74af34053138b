import { type ReactNode, useEffect, useId, useRef } from 'react';
import { openPage } from '#src/state/actions.ts';
import { panel } from '#src/words/en/panel.ts';
import { parts } from '#src/words/en/parts.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { BackToTour } from './BackToTour.tsx';
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
  /** A small title in the place of the eyebrow, where the room below is needed, default: false */
  readonly compact?: boolean;
  /** Leaves the bar of danger signs out where the page has them, or a link to them, itself, default: false */
  readonly showsFlags?: boolean;
  readonly children: ReactNode;
}

/** What all pages of the reading panel share. */
export function PanelFrame(props: PanelFrameProps) {
  const { pageKey, eyebrow, title, lay, tools, compact = false, showsFlags = false, children } = props;
  const headingId = useId();
  const scroller = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what a new page is known by
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [pageKey]);
  const heading = (
    <h1 id={headingId} className={compact ? styles.smallTitle : styles.title}>
      {title}
      {lay ? <span className={styles.lay}> — {lay}</span> : null}
    </h1>
  );
  return (
    <article ref={scroller} className={styles.panel} aria-labelledby={headingId} id="reading" tabIndex={-1}>
      <BackToTour />
      <header className={styles.header}>
        <div className={styles.topLine}>
          {compact ? heading : <div className={styles.eyebrow}>{eyebrow}</div>}
          <IconButton icon="close" label={parts.close} shortcut="Esc" onPress={() => openPage(null, null)} />
        </div>
        {compact ? null : heading}
        {tools ? <div className={styles.tools}>{tools}</div> : null}
      </header>
      {showsFlags ? null : <RedFlagBar />}
      {children}
      <footer className={styles.footer}>{panel.footer}</footer>
    </article>
  );
}
