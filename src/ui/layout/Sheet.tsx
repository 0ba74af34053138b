import { type PointerEvent, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { layout } from '#src/words/en/layout.ts';
import { Icon } from '../parts/Icon.tsx';
import { RaiseSheet } from '../parts/use-raised-sheet.ts';
import styles from './Sheet.module.css';
import { nearestHeight, SHEET_HEIGHTS, type SheetHeight, sheetHeightPx, stepHeight } from './sheet-heights.ts';

export interface SheetProps {
  readonly label: string;
  /** What the sheet is about: a change brings it to half height, so that it is seen beside the model. */
  readonly contentKey: string;
  readonly children: ReactNode;
}

/** A panel that comes up from the bottom of a phone, to one of three heights: by dragging, or by its two buttons. */
export function Sheet({ label, contentKey, children }: SheetProps) {
  const [height, setHeight] = useState<SheetHeight>('half');
  const [draggedPx, setDraggedPx] = useState<number | null>(null);
  const start = useRef<{ readonly y: number; readonly heightPx: number } | null>(null);
  // In the layout, so that content which asks for all the room as it appears has the last word.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content is what resets the height
  useLayoutEffect(() => setHeight('half'), [contentKey]);
  const raise = useCallback((isRaised: boolean) => setHeight(isRaised ? 'full' : 'half'), []);

  const grab = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, heightPx: sheetHeightPx(height, window.innerHeight) };
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (start.current) setDraggedPx(start.current.heightPx + start.current.y - event.clientY);
  };
  const release = () => {
    if (draggedPx !== null) setHeight(nearestHeight(draggedPx, window.innerHeight));
    start.current = null;
    setDraggedPx(null);
  };

  const highest = height === SHEET_HEIGHTS.at(-1);
  const lowest = height === SHEET_HEIGHTS[0];
  return (
    <section
      className={styles.sheet}
      aria-label={label}
      data-height={height}
      data-dragging={draggedPx !== null || undefined}
      style={draggedPx === null ? {} : { height: `${draggedPx}px` }}
    >
      <div
        className={styles.handle}
        onPointerDown={grab}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <Button
          className={styles.step ?? ''}
          aria-label={layout.lower(layout.heights[height])}
          isDisabled={lowest}
          onPress={() => setHeight(stepHeight(height, -1))}
        >
          <span className={styles.down}>
            <Icon name="chevron" size={18} />
          </span>
        </Button>
        <span className={styles.grip} aria-hidden="true" />
        <Button
          className={styles.step ?? ''}
          aria-label={layout.higher(layout.heights[height])}
          isDisabled={highest}
          onPress={() => setHeight(stepHeight(height, 1))}
        >
          <span className={styles.up}>
            <Icon name="chevron" size={18} />
          </span>
        </Button>
      </div>
      <div className={styles.content}>
        <RaiseSheet value={raise}>{children}</RaiseSheet>
      </div>
    </section>
  );
}
