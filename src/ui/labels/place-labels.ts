import type { Spot } from '#src/state/store.ts';
import { type Span, spreadOut } from './spread-out.ts';

/** CSS pixels from the top left corner of the room. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that wants a place. */
export interface LabelWish {
  readonly id: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where its line may end: the points of each structure together, best first. */
  readonly spots: readonly Spot[];
}

/** Where labels may be. */
export interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Between these the figure lies; labels keep beside it as far as the room allows. */
  readonly figure: { readonly left: number; readonly right: number };
  /** Neither a label nor the end of a line comes here. */
  readonly taken: readonly Rect[];
  /** How many labels there are at most. */
  readonly most: number;
}

export interface PlacedLabel extends Rect {
  readonly id: string;
  readonly side: Side;
  /** The line: from the edge of the label to the structure. */
  readonly from: Point;
  readonly to: Spot;
}

/** Between a column and the figure, if there is room for it. */
const BESIDE_PX = 24;
/** Between two labels, and between labels and what is in their way. */
const GAP_PX = 6;
/** The end of a line keeps this far from the columns, so that it is seen as a line. */
const LEAST_LINE_PX = 14;
/** Part of all labels. */
const MOST_ON_A_SIDE = 0.6;
/** Swaps that are tried before a label is given up; each makes the lines shorter, so few are needed. */
const MOST_SWAPS = 60;

type Side = 'left' | 'right';

interface Column extends Span {
  readonly side: Side;
  /** The edge towards the figure: all labels of the column end here. */
  readonly edge: number;
}

interface Chosen extends LabelWish {
  readonly rank: number;
  readonly to: Spot;
}

/**
 * Places labels in a column on each side of the figure: the first wishes first, as many as have room, in the order of
 * the points they name and as near to them as they can be, without overlap and without lines that cross.
 */
export function placeLabels(wishes: readonly LabelWish[], room: Room): readonly PlacedLabel[] {
  const chosen = chooseSides(wishes, room);
  return (['left', 'right'] as const).flatMap((side) =>
    placeColumn(chosen[side], makeColumn(side, chosen[side], room)),
  );
}

/** Gives each wish a point and the column on that side, while that leaves room for those before it. */
function chooseSides(wishes: readonly LabelWish[], room: Room): Readonly<Record<Side, readonly Chosen[]>> {
  const chosen: Record<Side, readonly Chosen[]> = { left: [], right: [] };
  const { figure, widthPx, most } = room;
  const middle = (Math.max(0, figure.left) + Math.min(widthPx, figure.right)) / 2;
  const sideOf = ({ x }: Point): Side => (x < middle ? 'left' : 'right');
  for (const [rank, wish] of wishes.entries()) {
    if (chosen.left.length + chosen.right.length >= most) break;
    const emptier = chosen.left.length < chosen.right.length ? 'left' : 'right';
    for (const to of preferSide(wish.spots, (spot) => sideOf(spot) === emptier)) {
      const side = sideOf(to);
      const labels = [...chosen[side], { ...wish, rank, to }];
      if (!isFree(to, room) || !allFit(labels, makeColumn(side, labels, room), most)) continue;
      chosen[side] = labels;
      break;
    }
  }
  return chosen;
}

/** Of a pair the one first whose best point is on the wanted side. */
function preferSide(spots: readonly Spot[], wanted: (spot: Spot) => boolean): readonly Spot[] {
  const first = (spot: Spot) => spots.find(({ id }) => id === spot.id) ?? spot;
  return spots.toSorted((a, b) => Number(wanted(first(b))) - Number(wanted(first(a))));
}

/** Beside the figure if the room allows it, at the edge of the room if not. */
function makeColumn(side: Side, labels: readonly Chosen[], { widthPx, heightPx, figure, taken }: Room): Column {
  const widest = Math.max(0, ...labels.map((label) => label.widthPx));
  const edge =
    side === 'left' ? Math.max(figure.left - BESIDE_PX, widest) : Math.min(figure.right + BESIDE_PX, widthPx - widest);
  const outer = side === 'left' ? edge - widest : edge + widest;
  let span: Span = { top: 0, bottom: heightPx };
  for (const rect of taken) {
    if (rect.left >= Math.max(edge, outer) || rect.right <= Math.min(edge, outer)) continue;
    const above = { top: span.top, bottom: Math.min(span.bottom, rect.top - GAP_PX) };
    const below = { top: Math.max(span.top, rect.bottom + GAP_PX), bottom: span.bottom };
    span = above.bottom - above.top >= below.bottom - below.top ? above : below;
  }
  return { side, edge, ...span };
}

function isFree({ x, y }: Point, { heightPx, taken }: Room): boolean {
  const covered = taken.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
  return y >= 0 && y <= heightPx && !covered;
}

/** Not too many, not too high together, and each line long enough to be seen. */
function allFit(labels: readonly Chosen[], { side, edge, top, bottom }: Column, most: number): boolean {
  const height = labels.reduce((sum, { heightPx }) => sum + heightPx + GAP_PX, -GAP_PX);
  const clear = ({ to }: Chosen) => (side === 'left' ? to.x - edge : edge - to.x) >= LEAST_LINE_PX;
  return labels.length <= Math.ceil(most * MOST_ON_A_SIDE) && height <= bottom - top && labels.every(clear);
}

/** From top to bottom by the points; where lines still cross, the two change places. */
function placeColumn(labels: readonly Chosen[], column: Column): readonly PlacedLabel[] {
  let order = labels.toSorted((a, b) => a.to.y - b.to.y || a.rank - b.rank);
  for (let swaps = 0; ; swaps++) {
    const placed = layOut(order, column);
    const crossing = findCrossing(placed);
    if (!crossing) return placed;
    const [first, second] = crossing;
    if (swaps < MOST_SWAPS) order = swapped(order, first, second);
    else {
      const [a, b] = [order[first], order[second]];
      order = order.filter((label) => label !== (a && b && a.rank > b.rank ? a : b));
    }
  }
}

function layOut(order: readonly Chosen[], column: Column): readonly PlacedLabel[] {
  const tops = spreadOut(
    order.map(({ to, heightPx }) => ({ wish: to.y - heightPx / 2, size: heightPx })),
    GAP_PX,
    column,
  );
  return order.map(({ id, to, widthPx, heightPx }, i) => {
    const top = tops[i] ?? column.top;
    const { side, edge } = column;
    const box = { left: side === 'left' ? edge - widthPx : edge, right: side === 'left' ? edge : edge + widthPx };
    return { id, side, ...box, top, bottom: top + heightPx, from: { x: edge, y: top + heightPx / 2 }, to };
  });
}

function findCrossing(placed: readonly PlacedLabel[]): readonly [number, number] | null {
  for (const [i, a] of placed.entries()) {
    for (let j = i + 1; j < placed.length; j++) {
      const b = placed[j];
      if (b && linesCross(a, b)) return [i, j];
    }
  }
  return null;
}

/** Two lines from the edge of one column cross when the one that begins higher is lower where the shorter one ends. */
function linesCross(upper: PlacedLabel, lower: PlacedLabel): boolean {
  const reach = (label: PlacedLabel) => Math.abs(label.to.x - label.from.x);
  const common = Math.min(reach(upper), reach(lower));
  const heightAt = ({ from, to }: PlacedLabel) =>
    from.y + ((to.y - from.y) * common) / Math.max(1, Math.abs(to.x - from.x));
  return heightAt(upper) > heightAt(lower);
}

function swapped<T>(list: readonly T[], i: number, j: number): T[] {
  return list.map((entry, at) => (at === i ? (list[j] ?? entry) : at === j ? (list[i] ?? entry) : entry));
}
