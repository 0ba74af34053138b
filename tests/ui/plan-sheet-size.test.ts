import { describe, expect, it } from 'vitest';
import { type SheetText, sheetSizePt } from '#src/ui/plan/sheet-size.ts';

const lines = (count: number, characters: number) => Array(count).fill('x'.repeat(characters)) as string[];
/** As long as the techniques of the page are, half of them. */
const USUAL: SheetText = {
  note: '',
  dose: 'x'.repeat(50),
  cautions: lines(5, 90),
  steps: lines(6, 75),
  stop: lines(2, 65),
  hasPicture: false,
};
const SIGNS = lines(7, 180);
const size = (count: number, signs: readonly string[] = SIGNS) => sheetSizePt(Array(count).fill(USUAL), signs);

describe('sheetSizePt', () => {
  it('prints large where there is room, and smaller the more there is to print', () => {
    expect(size(1)).toBe(10);
    const sizes = [4, 5, 6, 7].map((count) => size(count));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes[3] ?? 0);
  });

  it('rather prints smaller than on another page', () => {
    expect(size(3)).toBe(10);
    expect(size(6)).toBeLessThan(10);
  });

  it('never goes below what can be read', () => {
    expect(size(40)).toBe(8);
  });

  it('leaves room for pictures', () => {
    const short: SheetText = { ...USUAL, cautions: lines(1, 50), steps: lines(2, 50), stop: [] };
    const sized = (hasPicture: boolean) => sheetSizePt(Array(9).fill({ ...short, hasPicture }), SIGNS);
    expect(sized(true)).toBeLessThan(sized(false));
  });
});
