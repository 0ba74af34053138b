import { describe, expect, it } from 'vitest';
import { clearedPath } from '#src/compiler/field/cleared-path.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import type { TubePoint } from '#src/compiler/field/tube.ts';

const ball = sphere([0, 0, 1], 10);
const far = sphere([0, 60, 0], 5);
/** Straight through the ball, below its middle. */
const path: readonly TubePoint[] = [
  { point: [-40, 0, 0], radiusMm: 1 },
  { point: [40, 0, 0], radiusMm: 2 },
];

describe('a path cleared of a ball', () => {
  const cleared = clearedPath(path, [ball, far], { gapMm: 0.5 });

  it('leaves the gap free everywhere', () => {
    for (const { point, radiusMm } of cleared) expect(ball.distance(...point) - radiusMm).toBeGreaterThan(0.5 - 0.05);
  });

  it('keeps its ends, its radii and its course where nothing is near', () => {
    expect(cleared[0]).toEqual(path[0]);
    expect(cleared[cleared.length - 1]).toEqual(path[1]);
    for (const { point, radiusMm } of cleared) {
      expect(radiusMm).toBeGreaterThanOrEqual(1);
      expect(radiusMm).toBeLessThanOrEqual(2);
      if (Math.abs(point[0]) > 36) expect(Math.abs(point[2])).toBeLessThan(1);
    }
  });

  it('stays in one piece: no step is longer than thrice the asked one', () => {
    for (const [i, { point }] of cleared.slice(1).entries())
      expect(Math.hypot(...point.map((mm, axis) => mm - (cleared[i]?.point[axis] ?? 0)))).toBeLessThan(6);
  });
});

it('a path that clears everything is only made dense', () => {
  const free = clearedPath(path, [far], { gapMm: 0.5, stepMm: 4 });
  expect(free).toHaveLength(21);
  for (const { point } of free) expect([point[1], point[2]]).toEqual([0, 0]);
});
