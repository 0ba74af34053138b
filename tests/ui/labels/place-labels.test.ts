import { describe, expect, it } from 'vitest';
import { type LabelWish, type PlacedLabel, placeLabels, type Rect, type Room } from '#src/ui/labels/place-labels.ts';
import { mulberry32 } from '#tests/support/random.ts';

const ROOM: Room = { widthPx: 900, heightPx: 600, figure: { left: 300, right: 600 }, taken: [], most: 10 };
const PHONE: Room = { widthPx: 374, heightPx: 640, figure: { left: 60, right: 340 }, taken: [], most: 6 };
const LADDER: Rect = { left: 0, top: 380, right: 150, bottom: 600 };

function wish(id: string, x: number, y: number, size: Partial<LabelWish> = {}): LabelWish {
  return { id, widthPx: 120, heightPx: 40, spots: [{ id, x, y }], ...size };
}

function crosses(a: PlacedLabel, b: PlacedLabel): boolean {
  const turn = (p: typeof a.from, q: typeof a.from, r: typeof a.from) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** All that is wrong with a placement, in words. */
function faults(placed: readonly PlacedLabel[], { widthPx, heightPx, taken, most }: Room): string[] {
  const found: string[] = placed.length > most ? [`${placed.length} labels, more than ${most}`] : [];
  for (const [i, a] of placed.entries()) {
    const outside = a.left < 0 || a.right > widthPx || a.top < 0 || a.bottom > heightPx;
    if (outside) found.push(`${a.id} sticks out`);
    if (taken.some((rect) => overlap(a, rect))) found.push(`${a.id} covers what was there`);
    if (placed.some(({ to }) => to.x > a.left && to.x < a.right && to.y > a.top && to.y < a.bottom)) {
      found.push(`${a.id} covers a point`);
    }
    for (const b of placed.slice(i + 1)) {
      if (overlap(a, b)) found.push(`${a.id} lies over ${b.id}`);
      if (crosses(a, b)) found.push(`the lines of ${a.id} and ${b.id} cross`);
    }
  }
  return found;
}

function randomWishes(random: () => number, { widthPx, heightPx }: Room): LabelWish[] {
  const point = () => ({ x: random() * widthPx, y: (random() * 1.2 - 0.1) * heightPx });
  return Array.from({ length: 16 }, (_, i) => ({
    id: `s${i}`,
    widthPx: 50 + random() * 70,
    heightPx: 28 + random() * 30,
    spots: Array.from({ length: 1 + Math.floor(random() * 4) }, (__, k) => ({ id: `s${i}-${k < 2}`, ...point() })),
  }));
}

describe('placeLabels', () => {
  it.each([
    ['a desktop', ROOM],
    ['a desktop with a ladder', { ...ROOM, taken: [LADDER] }],
    ['a phone', PHONE],
    ['a close-up that fills the room', { ...ROOM, figure: { left: 0, right: 900 } }],
    ['a low room', { ...PHONE, heightPx: 120 }],
    ['no room', { ...PHONE, heightPx: 0 }],
  ])('neither overlaps, crosses, covers nor sticks out on %s, seed 7', (_, room) => {
    const random = mulberry32(7);
    for (let round = 0; round < 200; round++)
      expect(faults(placeLabels(randomWishes(random, room), room), room)).toEqual([]);
  });

  it('would be caught if it did', () => {
    const [a, b, ...rest] = placeLabels([wish('a', 320, 100), wish('b', 440, 300), wish('c', 580, 300)], ROOM);
    if (!a || !b) throw new Error('nothing was placed');
    expect(faults([a, b, ...rest], ROOM)).toEqual([]);
    const moved = (label: PlacedLabel, dy: number) => ({ ...label, top: label.top + dy, bottom: label.bottom + dy });
    expect(faults([moved(a, b.top - a.top), b], ROOM)).toEqual(['a lies over b']);
    expect(faults([moved(a, -200)], ROOM)).toEqual(['a sticks out']);
    expect(
      faults(
        [
          { ...a, to: b.to },
          { ...b, to: a.to },
        ],
        ROOM,
      ),
    ).toEqual(['the lines of a and b cross']);
    expect(faults([a], { ...ROOM, taken: [a] })).toEqual(['a covers what was there']);
    expect(faults([{ ...a, to: { id: 'a', x: a.left + 1, y: a.top + 1 } }], ROOM)).toEqual(['a covers a point']);
  });

  it('puts each name on the side of its point, beside the figure and at its height', () => {
    const [left, right] = placeLabels([wish('left', 350, 200), wish('right', 550, 400)], ROOM);
    expect(left).toMatchObject({ id: 'left', side: 'left', right: 276, top: 180, from: { x: 276, y: 200 } });
    expect(right).toMatchObject({ id: 'right', side: 'right', left: 624, top: 380, to: { x: 550, y: 400 } });
  });

  it('keeps the order of the points from top to bottom', () => {
    const heights = [420, 90, 300, 310, 305];
    const placed = placeLabels(
      heights.map((y, i) => wish(`s${i}`, 400, y)),
      ROOM,
    );
    expect(placed.map(({ id }) => id)).toEqual(['s1', 's2', 's4', 's3', 's0']);
    expect(placed.map(({ top }) => top)).toEqual([...placed.map(({ top }) => top)].sort((a, b) => a - b));
  });

  it('changes that order where lines would cross: a near point below, a far one above', () => {
    const crowd = [wish('far', 440, 300), wish('near', 310, 301), wish('high', 320, 290), wish('low', 320, 312)];
    const placed = placeLabels(crowd, ROOM);
    expect(placed.map(({ id }) => id)).not.toEqual(['high', 'far', 'near', 'low']);
    expect(placed).toHaveLength(4);
    expect(faults(placed, ROOM)).toEqual([]);
  });

  it('drops the last wishes when there is no room, and takes another point when the first is not free', () => {
    const many = Array.from({ length: 12 }, (_, i) => wish(`s${i}`, i % 2 ? 350 : 550, 30 + i * 45));
    const ids = placeLabels(many, ROOM).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      many
        .slice(0, 10)
        .map(({ id }) => id)
        .toSorted(),
    );
    const spots = [
      { id: 's', x: 100, y: 500 },
      { id: 's', x: 400, y: 500 },
    ];
    const [placed] = placeLabels([wish('s', 0, 0, { spots })], { ...ROOM, taken: [LADDER] });
    expect(placed?.to).toEqual(spots[1]);
  });

  it('takes the one of a pair that lies where there are fewer names', () => {
    const pair = (name: string, y: number) => {
      const spots = [
        { id: `${name}-right`, x: 350, y },
        { id: `${name}-left`, x: 550, y },
      ];
      return wish(name, 0, 0, { spots });
    };
    const placed = placeLabels([wish('a', 340, 100), pair('b', 200), pair('c', 300), pair('d', 400)], ROOM);
    expect(placed.map(({ to }) => to.id).toSorted()).toEqual(['a', 'b-left', 'c-left', 'd-right']);
  });
});
