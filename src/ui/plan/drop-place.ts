/** Where a row lies in its list, CSS px from the top of the list. */
export interface RowBox {
  readonly top: number;
  readonly height: number;
}

/** The place that a row takes when it is let go `byPx` below where it was: it passes a row once it covers half of it. */
export function dropPlace(rows: readonly RowBox[], from: number, byPx: number): number {
  const dragged = rows[from];
  if (!dragged) return from;
  const top = dragged.top + byPx;
  const bottom = top + dragged.height;
  const middle = ({ top: start, height }: RowBox) => start + height / 2;
  const above = rows.slice(0, from).filter((row) => middle(row) < top).length;
  const below = rows.slice(from + 1).filter((row) => middle(row) < bottom).length;
  return above + below;
}

/** How far a row steps aside while another one is dragged from one place to another, CSS px. */
export function stepAside(rows: readonly RowBox[], index: number, from: number, to: number): number {
  const dragged = rows[from];
  const next = rows[from + 1];
  const before = rows[from - 1];
  if (!dragged || index === from) return 0;
  const gap = next ? next.top - dragged.top - dragged.height : before ? dragged.top - before.top - before.height : 0;
  const room = dragged.height + gap;
  if (index > from && index <= to) return -room;
  return index < from && index >= to ? room : 0;
}
