import { describe, expect, it } from 'vitest';
import { PixelBudget } from '#src/render/pixel-budget.ts';

function move(budget: PixelBudget, frames: number, deltaS: number): number {
  let ratio = 0;
  for (let i = 0; i < frames; i++) ratio = budget.next(2, true, deltaS);
  return ratio;
}

describe('PixelBudget', () => {
  it('keeps all pixels while frames are quick', () => {
    expect(move(new PixelBudget(), 200, 1 / 60)).toBe(2);
  });

  it('drops pixels after some slow frames of a movement, not after one', () => {
    const budget = new PixelBudget();
    expect(move(budget, 3, 0.2)).toBe(2);
    expect(move(budget, 2, 0.2)).toBeLessThan(2);
    expect(budget.movingRatio).toBe(budget.next(2, true, 0.2));
  });

  it('draws the picture at rest with all pixels', () => {
    const budget = new PixelBudget();
    move(budget, 9, 0.2);
    expect(budget.next(2, false, 0.2)).toBe(2);
    expect(move(budget, 1, 0.2)).toBeLessThan(2);
  });

  it('does not take a rest between movements for a slow frame', () => {
    const budget = new PixelBudget();
    for (let i = 0; i < 9; i++) {
      move(budget, 1, 20);
      expect(budget.next(2, false, 1)).toBe(2);
    }
    expect(move(budget, 5, 1 / 60)).toBe(2);
  });

  it('gives the pixels back when frames have become quick', () => {
    const budget = new PixelBudget();
    move(budget, 9, 0.2);
    expect(move(budget, 40, 1 / 60)).toBe(2);
  });

  it('does not give them back for frames that would be slow with all pixels', () => {
    const budget = new PixelBudget();
    move(budget, 9, 0.2);
    expect(move(budget, 200, 1 / 30)).toBeLessThan(2);
  });
});
