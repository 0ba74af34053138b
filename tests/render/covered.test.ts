import { expect, it } from 'vitest';
import { splitCovered } from '#src/render/covered.ts';

/** A box of 100 mm about the origin. */
const SKIN = { min: [-100, -100, -100], max: [100, 100, 100] } as const;
/** Metres: four within the box, the last two above it. */
const POSITIONS = Float32Array.from([0, 0, 0, 0.05, 0, 0, 0, 0.05, 0, 0, 0, 0.05, 0, 0.15, 0, 0.05, 0.2, 0]);
const TRIANGLES = Uint32Array.from([0, 1, 2, 1, 2, 4, 0, 2, 3, 2, 4, 5, 0, 1, 3]);

it('parts a structure into what lies under the skin and what stands out of it, and loses no triangle', () => {
  const ranges = [
    { structure: 7, start: 0, count: 12 },
    { structure: 8, start: 12, count: 3 },
  ];
  const { ranges: parts, indices } = splitCovered(ranges, TRIANGLES, POSITIONS, SKIN);
  expect(parts).toEqual([
    { structure: 7, start: 0, count: 6, covered: true },
    { structure: 7, start: 6, count: 6, covered: false },
    { structure: 8, start: 12, count: 3, covered: true },
  ]);
  expect([...indices]).toEqual([0, 1, 2, 0, 2, 3, 1, 2, 4, 2, 4, 5, 0, 1, 3]);
});
