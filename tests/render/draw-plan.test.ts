import { describe, expect, it } from 'vitest';
import { passOf, writeDrawOrder } from '#src/render/draw-plan.ts';

const RANGES = [
  { structure: 4, start: 0, count: 3 },
  { structure: 1, start: 3, count: 6 },
  { structure: 2, start: 9, count: 3 },
];
const SOURCE = Uint32Array.from({ length: 12 }, (_, i) => 100 + i);

describe('passOf', () => {
  it.each([
    [1, 'solid'],
    [0.999, 'solid'],
    [0.99, 'faded'],
    [0.14, 'faded'],
    [0.001, 'none'],
    [0, 'none'],
  ])('draws an opacity of %d in the pass %s', (opacity, pass) => {
    expect(passOf(opacity)).toBe(pass);
  });
});

describe('writeDrawOrder', () => {
  it('writes solid structures, then faded ones, and leaves the hidden out', () => {
    const out = new Uint32Array(12);
    const counts = writeDrawOrder(RANGES, SOURCE, (structure) => (structure === 1 ? 'faded' : 'solid'), out);
    expect(counts).toEqual({ solid: 6, faded: 6 });
    expect([...out]).toEqual([100, 101, 102, 109, 110, 111, 103, 104, 105, 106, 107, 108]);
    const less = writeDrawOrder(RANGES, SOURCE, (structure) => (structure === 1 ? 'none' : 'faded'), out);
    expect(less).toEqual({ solid: 0, faded: 6 });
    expect([...out.subarray(0, 6)]).toEqual([100, 101, 102, 109, 110, 111]);
  });
});
