import { type CSSProperties, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { dropPlace, type RowBox, stepAside } from './drop-place.ts';

interface Drag {
  readonly from: number;
  readonly to: number;
  readonly byPx: number;
}

export interface DragOrder {
  /** The row in hand; null when none is. */
  readonly dragged: number | null;
  /** Where a row stands while one is in hand. */
  styleOf(index: number): CSSProperties;
  /** For the grip of a row, which captures the pointer: mouse, pen and finger alike. */
  gripOf(index: number): {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
}

/** Lets the rows of a list be dragged to another place; the list scrolls along. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): DragOrder {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<{ readonly y: number; readonly rows: readonly RowBox[] }>({ y: 0, rows: [] });
  /** From the top of the list, so that scrolling counts as moving. */
  const heightOf = (event: PointerEvent) => event.clientY - (list.current?.getBoundingClientRect().top ?? 0);

  const grab = (event: PointerEvent<HTMLElement>, index: number) => {
    if (event.button !== 0 || !list.current) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { top } = list.current.getBoundingClientRect();
    const rows = [...list.current.children].map((row) => {
      const box = row.getBoundingClientRect();
      return { top: box.top - top, height: box.height };
    });
    start.current = { y: heightOf(event), rows };
    setDrag({ from: index, to: index, byPx: 0 });
  };
  const pull = (event: PointerEvent<HTMLElement>) => {
    if (!drag) return;
    const byPx = heightOf(event) - start.current.y;
    setDrag({ ...drag, byPx, to: dropPlace(start.current.rows, drag.from, byPx) });
    event.currentTarget.scrollIntoView({ block: 'nearest' });
  };
  const letGo = () => {
    if (drag && drag.to !== drag.from) onMove(drag.from, drag.to);
    setDrag(null);
  };

  return {
    dragged: drag?.from ?? null,
    styleOf: (index) => {
      if (!drag) return {};
      const byPx = index === drag.from ? drag.byPx : stepAside(start.current.rows, index, drag.from, drag.to);
      return { transform: `translateY(${byPx}px)` };
    },
    gripOf: (index) => ({
      onPointerDown: (event) => grab(event, index),
      onPointerMove: pull,
      onPointerUp: letGo,
      onPointerCancel: () => setDrag(null),
    }),
  };
}
