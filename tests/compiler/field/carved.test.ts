import { describe, expect, test } from 'vitest';
import type { Vec3 } from '#src/anatomy/frame.ts';
import { carved } from '#src/compiler/field/carved.ts';
import { folded } from '#src/compiler/field/folded.ts';
import { patched } from '#src/compiler/field/patched.ts';
import { sphere } from '#src/compiler/field/sphere.ts';
import { mulberry32 } from '#tests/support/random.ts';

const OPTIONS = { allowedMm: 0.5, roundMm: 0.4 };
const ball = sphere([0, 0, 0], 20);
const obstacle = sphere([30, 0, 0], 15);

/** Points of a box 80 mm wide about the origin. */
function points(count: number): [number, number, number][] {
  const random = mulberry32(11);
  return Array.from({ length: count }, () => [0, 0, 0].map(() => 80 * random() - 40) as [number, number, number]);
}

describe('carved', () => {
  const field = carved(ball, [obstacle], OPTIONS);

  test('stays no deeper in the obstacle than allowed, and is the shape itself elsewhere', () => {
    expect(field.distance(15.4, 0, 0)).toBeLessThan(0);
    expect(field.distance(15.6, 0, 0)).toBeGreaterThan(0);
    expect(ball.distance(15.6, 0, 0)).toBeLessThan(0);
    for (const [x, y, z] of points(200)) if (x < 5) expect(field.distance(x, y, z)).toBe(ball.distance(x, y, z));
  });

  test('never adds to the shape, and without obstacles is the shape', () => {
    for (const [x, y, z] of points(500)) expect(field.distance(x, y, z)).toBeGreaterThanOrEqual(ball.distance(x, y, z));
    expect(carved(ball, [], OPTIONS)).toBe(ball);
  });

  test('narrowed to a box it has the same sign there', () => {
    for (const [x, y, z] of points(2000)) {
      const local = field.within({ min: [x - 2, y - 2, z - 2], max: [x + 2, y + 2, z + 2] });
      expect(Math.sign(local.distance(x + 1, y, z - 1))).toBe(Math.sign(field.distance(x + 1, y, z - 1)));
    }
  });

  test('its interval holds every value in the ball', () => {
    for (const [x, y, z] of points(300)) {
      const [low, high] = field.interval(x, y, z, 3);
      for (const [dx, dy, dz] of points(10)) {
        const length = Math.hypot(dx, dy, dz) / 3;
        const value = field.distance(x + dx / length, y + dy / length, z + dz / length);
        expect(value).toBeGreaterThanOrEqual(low - 1e-9);
        expect(value).toBeLessThanOrEqual(high + 1e-9);
      }
    }
  });
});

describe('folded', () => {
  const half = sphere([-10, 0, 0], 20);
  const whole = folded(half, 2);

  test('is symmetric and agrees with its half away from the midline', () => {
    for (const [x, y, z] of points(200)) expect(whole.distance(x, y, z)).toBe(whole.distance(-x, y, z));
    expect(whole.distance(-29.9, 0, 0)).toBeLessThan(0);
    expect(whole.distance(29.9, 0, 0)).toBeLessThan(0);
    expect(whole.distance(-30.1, 0, 0)).toBeGreaterThan(0);
  });

  test('has no crease at the midline', () => {
    const slope = (x: number) => (whole.distance(x + 0.01, 17, 0) - whole.distance(x - 0.01, 17, 0)) / 0.02;
    expect(Math.abs(slope(0))).toBeLessThan(1e-6);
    expect(Math.abs(slope(0.2) - slope(-0.2))).toBeLessThan(0.2);
  });

  test('narrowed to a box it is the same there', () => {
    for (const [x, y, z] of points(300)) {
      const local = whole.within({ min: [x - 3, y - 3, z - 3], max: [x + 3, y + 3, z + 3] });
      expect(local.distance(x + 2, y - 2, z)).toBeCloseTo(whole.distance(x + 2, y - 2, z), 9);
    }
  });
});

describe('patched', () => {
  const field = patched(ball, { added: [21, 0, 0], taken: [0, 19.8, 0], radiusMm: 0.5 });

  test('turns the sign at its balls and nowhere else', () => {
    expect([ball.distance(21, 0, 0) > 0, field.distance(21, 0, 0) < 0]).toEqual([true, true]);
    expect([ball.distance(0, 19.8, 0) < 0, field.distance(0, 19.8, 0) > 0]).toEqual([true, true]);
    for (const [x, y, z] of points(500))
      if (Math.abs(x - 21) > 1 && Math.abs(y - 19.8) > 1)
        expect(Math.sign(field.distance(x, y, z))).toBe(Math.sign(ball.distance(x, y, z)));
  });

  test('narrowed to a box it has the same sign there', () => {
    for (const centre of [
      [21, 0, 0],
      [0, 19.8, 0],
    ] as const) {
      const min = centre.map((mm) => mm - 1) as [number, number, number];
      const max = centre.map((mm) => mm + 1) as [number, number, number];
      expect(Math.sign(field.within({ min, max }).distance(...(centre as Vec3)))).toBe(
        Math.sign(field.distance(...(centre as Vec3))),
      );
    }
  });
});
