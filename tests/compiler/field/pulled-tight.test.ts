import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { box } from '#src/compiler/field/box.ts';
import { footPoint } from '#src/compiler/field/foot-point.ts';
import { pulledTight } from '#src/compiler/field/pulled-tight.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { across, acrossOn, acrossOver, tightSheet } from '#src/compiler/field/tight-sheet.ts';
import { arcLengths } from '#src/compiler/math/polyline.ts';
import { distanceBetween } from '#src/compiler/math/vec3.ts';

const ball = sphere([0, 0, 0], 10);
const FROM: Vec3 = [-30, 0, 0];
const TO: Vec3 = [30, 0, 0];
const OVER_THE_TOP: Vec3 = [0, 14, 0];
const lengthOf = (line: readonly Vec3[]) => arcLengths(line).at(-1) ?? 0;
const nearest = (line: readonly Vec3[]) => Math.min(...line.map((point) => ball.distance(...point)));

/** Two tangents and the arc between them: the shortest way round a ball whose centre lies on the straight one. */
function wayRound(radiusMm: number, endMm: number): number {
  const tangent = Math.sqrt(endMm ** 2 - radiusMm ** 2);
  return 2 * tangent + radiusMm * (Math.PI - 2 * Math.acos(radiusMm / endMm));
}

describe('a line that is pulled tight', () => {
  const [wrapped] = pulledTight([[FROM, OVER_THE_TOP, TO]], [ball], { clearanceMm: 1 }) as [Vec3[]];
  const [straight] = pulledTight([[FROM, OVER_THE_TOP, TO]], [], { clearanceMm: 1 }) as [Vec3[]];

  it('keeps its ends and goes the shortest way round what is in its way', () => {
    expect([wrapped[0], wrapped.at(-1)]).toEqual([FROM, TO]);
    expect(lengthOf(wrapped)).toBeGreaterThan(wayRound(11, 30) - 0.3);
    expect(lengthOf(wrapped)).toBeLessThan(wayRound(11, 30) + 0.3);
  });

  it('stays clear of it, as the same line without the obstacle does not', () => {
    expect(nearest(wrapped)).toBeGreaterThan(0.9);
    expect(nearest(straight)).toBeLessThan(0);
  });

  it('is straight where nothing is in its way', () => {
    expect(lengthOf(straight)).toBeCloseTo(60, 1);
  });

  it('passes on the side that its guide says', () => {
    const [below] = pulledTight([[FROM, [0, -14, 0], TO]], [ball], { clearanceMm: 1 }) as [Vec3[]];
    expect(Math.max(...wrapped.map(([, y]) => y))).toBeGreaterThan(10);
    expect(Math.min(...below.map(([, y]) => y))).toBeLessThan(-10);
  });

  it('reaches ends that lie closer to the obstacle than the rest may', () => {
    const onBall: Vec3 = [0, 10, 0];
    const [line] = pulledTight([[onBall, [20, 18, 0], TO]], [ball], { clearanceMm: 2 }) as [Vec3[]];
    expect(line[0]).toEqual(onBall);
    expect(nearest(line)).toBeGreaterThan(-0.05);
  });
});

describe('options', () => {
  const flat = box([0, -5, 0], [40, 5, 40]);
  const hollow: Vec3[][] = [[FROM, TO].map(([x, , z]): Vec3 => [x, 3, z])];

  it('a clinging line lies down where it would else span', () => {
    const [taut] = pulledTight(hollow, [flat], { clearanceMm: 0.5 }) as [Vec3[]];
    const [clinging] = pulledTight(hollow, [flat], { clearanceMm: 0.5, clingMm: 4 }) as [Vec3[]];
    expect(taut[8]?.[1]).toBeCloseTo(3, 1);
    expect(clinging[8]?.[1]).toBeCloseTo(0.5, 1);
  });

  it('a lifted line keeps its outline', () => {
    const bowed: Vec3[] = [FROM, [0, 0, 12], TO];
    const [lifted] = pulledTight([bowed], [ball], { clearanceMm: 1, lift: [0, 1, 0], halvings: 3 }) as [Vec3[]];
    expect(Math.max(...lifted.map(([, , z]) => z))).toBeGreaterThan(11);
    expect(nearest(lifted)).toBeGreaterThan(0.9);
  });

  it('what presses keeps the line under it', () => {
    const hull = sphere([0, 0, 0], 20);
    const ends: Vec3[] = [
      [-15, 5, 0],
      [0, 26, 0],
      [15, 5, 0],
    ];
    const press = { shape: hull, depthMm: 3 };
    const [pressed] = pulledTight([ends], [sphere([0, 8, 0], 8)], { clearanceMm: 0.5, under: press }) as [Vec3[]];
    expect(Math.max(...pressed.map((point) => hull.distance(...point)))).toBeLessThan(-2.9);
  });

  it('a gathered rim draws in', () => {
    const widthWith = (gather: number) => {
      const lines = [-10, 0, 10].map((z): Vec3[] => [
        [-30, 0, z],
        [30, 0, z],
      ]);
      const [first, , last] = pulledTight(lines, [], { clearanceMm: 0, gather }) as [Vec3[], Vec3[], Vec3[]];
      return distanceBetween(first[8] as Vec3, last[8] as Vec3);
    };
    expect(widthWith(0)).toBeCloseTo(20, 3);
    expect(widthWith(0.5)).toBeLessThan(15);
  });
});

describe('footPoint', () => {
  it.each([0, 1.5])('finds the surface %f mm up, from outside and from inside', (levelMm) => {
    for (const from of [
      [0, 25, 0],
      [4, 5, 0],
    ] as const)
      expect(ball.distance(...footPoint(ball, from, levelMm))).toBeCloseTo(levelMm, 1);
  });
});

describe('tightSheet', () => {
  const made = tightSheet({
    lines: [
      acrossOn(ball, [-12, 0, -3], [-12, 0, 3]),
      across([0, 14, -3], [0, 14, 3]),
      acrossOver(ball, 1, [12, 0, 0]),
    ],
    over: [ball],
    thicknessMm: 2,
    fibres: 5,
  });

  it('begins on the surface, ends over it and is as thick as asked', () => {
    for (const fibre of made.fibres) {
      expect(ball.distance(...(fibre[0] as Vec3))).toBeCloseTo(0, 1);
      expect(ball.distance(...(fibre.at(-1) as Vec3))).toBeCloseTo(1, 1);
    }
    const middle = made.fibres[2]?.[16] as Vec3;
    expect(made.distance(...middle)).toBeCloseTo(-1, 1);
  });
});
