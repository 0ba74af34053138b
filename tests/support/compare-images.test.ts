import { describe, expect, it } from 'vitest';
import { brokenLimits, comparePictures, type Picture } from './compare-images.ts';

const WIDTH = 120;
const HEIGHT = 96;

/** A grey picture; `paint` gives the grey of a pixel, 0 to 255. */
function picture(paint: (x: number, y: number) => number, width = WIDTH): Picture {
  const data = new Uint8Array(4 * width * HEIGHT).fill(255);
  for (let i = 0; i < width * HEIGHT; i += 1) data.fill(paint(i % width, Math.floor(i / width)), 4 * i, 4 * i + 3);
  return { width, height: HEIGHT, data };
}

const plain = picture(() => 100);
const LIMITS = { quantile: 2, mean: 0.2, worstBlock: 12 };

describe('comparePictures', () => {
  it('finds no difference between a picture and itself', () => {
    expect(comparePictures(plain, plain)).toEqual({ quantile: 0, mean: 0, worstBlock: 0 });
  });

  it('measures an even shift in every figure', () => {
    expect(
      comparePictures(
        plain,
        picture(() => 103),
      ),
    ).toEqual({ quantile: 3, mean: 3, worstBlock: 3 });
  });

  it('takes the channel that differs most', () => {
    const red = picture(() => 100);
    red.data[0] = 140;
    expect(comparePictures(plain, red).mean).toBeCloseTo(40 / (WIDTH * HEIGHT));
  });

  it('refuses pictures of different sizes', () => {
    expect(() =>
      comparePictures(
        plain,
        picture(() => 100, WIDTH + 1),
      ),
    ).toThrow('120 x 96');
  });
});

describe('brokenLimits', () => {
  it('lets an edge through that another browser draws a little differently', () => {
    const edge = picture((x, y) => (x === 60 && y % 3 === 0 ? 140 : 100));
    expect(brokenLimits(comparePictures(plain, edge), LIMITS)).toEqual([]);
  });

  it('finds a small patch that is gone', () => {
    const patch = picture((x, y) => (x >= 48 && x < 58 && y >= 48 && y < 58 ? 160 : 100));
    expect(brokenLimits(comparePictures(plain, patch), LIMITS)).toContainEqual(expect.stringContaining('worstBlock'));
  });

  it('finds a faint change of the whole picture', () => {
    const fainter = picture((x) => (x % 2 === 0 ? 101 : 100));
    expect(brokenLimits(comparePictures(plain, fainter), LIMITS)).toEqual(['mean 0.50 > 0.2']);
  });

  it('finds a change of a hundredth of all pixels', () => {
    const some = picture((x, y) => ((x + 7 * y) % 60 === 0 ? 103 : 100));
    expect(brokenLimits(comparePictures(plain, some), LIMITS)).toContainEqual(expect.stringContaining('quantile'));
  });
});
