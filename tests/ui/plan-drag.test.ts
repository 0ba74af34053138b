import { describe, expect, it } from 'vitest';
import { dropPlace, stepAside } from '#src/ui/plan/drop-place.ts';

/** Three rows of 100, 40 and 100 px with 10 px between them. */
const ROWS = [
  { top: 0, height: 100 },
  { top: 110, height: 40 },
  { top: 160, height: 100 },
];

describe('dropPlace', () => {
  it.each([
    [0, 0, 0],
    [0, 25, 0],
    [0, 31, 1],
    [0, 105, 1],
    [0, 111, 2],
    [0, 9999, 2],
    [2, -25, 2],
    [2, -31, 1],
    [2, -9999, 0],
    [1, -59, 1],
    [1, -61, 0],
    [1, 61, 2],
    [9, 50, 9],
  ])('takes row %i, pulled %i px, to place %i', (from, byPx, place) => {
    expect(dropPlace(ROWS, from, byPx)).toBe(place);
  });
});

describe('stepAside', () => {
  it('makes room for the row in hand, and leaves the others where they are', () => {
    const shifts = (from: number, to: number) => ROWS.map((_, index) => stepAside(ROWS, index, from, to));
    expect(shifts(0, 0)).toEqual([0, 0, 0]);
    expect(shifts(0, 1)).toEqual([0, -110, 0]);
    expect(shifts(0, 2)).toEqual([0, -110, -110]);
    expect(shifts(2, 0)).toEqual([110, 110, 0]);
  });
});
