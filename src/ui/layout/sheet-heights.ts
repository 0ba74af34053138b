/** How high the bottom sheet stands, lowest first. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Shows the handle and the title, CSS px. */
const PEEK_PX = 152;
/** Left free above the full sheet, for the search, CSS px. */
const TOP_PX = 72;
const HALF_PART = 0.5;

export function sheetHeightPx(height: SheetHeight, windowHeightPx: number): number {
  if (height === 'peek') return PEEK_PX;
  return height === 'half' ? windowHeightPx * HALF_PART : windowHeightPx - TOP_PX;
}

/** Where a sheet comes to rest that was let go at this height. */
export function nearestHeight(heightPx: number, windowHeightPx: number): SheetHeight {
  const distance = (height: SheetHeight) => Math.abs(sheetHeightPx(height, windowHeightPx) - heightPx);
  return SHEET_HEIGHTS.reduce((best, height) => (distance(height) < distance(best) ? height : best));
}

/** The next height up or down, or the same at the end. */
export function stepHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + step] ?? height;
}
