import { describe, expect, it } from 'vitest';
import type { Ellipsoid, ShapeTable } from '#src/anatomy/shape-table.ts';
import { ellipsoids } from '#src/compiler/field/ellipsoids.ts';
import { mulberry32 } from '#tests/support/random.ts';

const SEED = 20260;
const table = (rows: Ellipsoid[], blendMm = 1): ShapeTable => ({
  id: 'shape',
  source: 'test',
  blendMm,
  ellipsoids: rows,
});

function randomTable(count: number, random: () => number): ShapeTable {
  const rows = Array.from({ length: count }, (): Ellipsoid => {
    const q = [random() - 0.5, random() - 0.5, random() - 0.5, random() - 0.5] as const;
    const n = Math.hypot(...q);
    const at = () => 60 * random() - 30;
    const radius = () => 1 + 14 * random() ** 2;
    return [at(), at(), at(), radius(), radius(), radius(), q[0] / n, q[1] / n, q[2] / n, q[3] / n];
  });
  return table(rows);
}

describe('ellipsoids', () => {
  it('is the exact distance of a single sphere', () => {
    const { distance } = ellipsoids(table([[1, 2, 3, 5, 5, 5, 0, 0, 0, 1]]));
    expect(distance(1, 2, 11)).toBeCloseTo(3, 12);
    expect(distance(1, 4, 3)).toBeCloseTo(-3, 12);
    expect(distance(1, 2, 3)).toBe(-5);
  });

  it('turns an ellipsoid from its own axes into the model frame', () => {
    const quarterAboutZ = Math.SQRT1_2;
    const { distance } = ellipsoids(table([[0, 0, 0, 10, 2, 3, 0, 0, quarterAboutZ, quarterAboutZ]]));
    expect(distance(0, 10, 0)).toBeCloseTo(0, 9);
    expect(distance(2, 0, 0)).toBeCloseTo(0, 9);
    expect(distance(4, 0, 0)).toBeGreaterThan(0);
    expect(distance(0, 9, 0)).toBeLessThan(0);
  });

  it('blends two equal spheres by t ln 2 at the plane between them', () => {
    const { distance } = ellipsoids(
      table(
        [
          [-5, 0, 0, 5, 5, 5, 0, 0, 0, 1],
          [5, 0, 0, 5, 5, 5, 0, 0, 0, 1],
        ],
        1.5,
      ),
    );
    expect(distance(0, 0, 0)).toBeCloseTo(-1.5 * Math.log(2), 12);
  });

  it(`bounds what it samples, shrinking with the ball (seed ${SEED})`, () => {
    const random = mulberry32(SEED);
    const field = ellipsoids(randomTable(40, random));
    for (let trial = 0; trial < 300; trial++) {
      const centre = [80 * random() - 40, 80 * random() - 40, 80 * random() - 40] as const;
      const radiusMm = 8 * random();
      const [low, high] = field.interval(...centre, radiusMm);
      for (let k = 0; k < 20; k++) {
        const step = [random() - 0.5, random() - 0.5, random() - 0.5] as const;
        const scale = (radiusMm * random()) / Math.hypot(...step);
        const value = field.distance(
          centre[0] + scale * step[0],
          centre[1] + scale * step[1],
          centre[2] + scale * step[2],
        );
        expect(value).toBeGreaterThanOrEqual(low - 1e-9);
        expect(value).toBeLessThanOrEqual(high + 1e-9);
      }
      const [tightLow, tightHigh] = field.interval(...centre, 1e-6);
      expect(tightHigh - tightLow).toBeLessThan(4);
    }
  });

  it(`is unchanged by leaving out what cannot matter in a box (seed ${SEED})`, () => {
    const random = mulberry32(SEED);
    const field = ellipsoids(randomTable(80, random));
    for (let trial = 0; trial < 100; trial++) {
      const min = [60 * random() - 35, 60 * random() - 35, 60 * random() - 35] as const;
      const max = [min[0] + 6, min[1] + 8, min[2] + 5] as const;
      const local = field.within({ min, max });
      for (let k = 0; k < 10; k++) {
        const p = [min[0] + 6 * random(), min[1] + 8 * random(), min[2] + 5 * random()] as const;
        expect(local.distance(...p)).toBeCloseTo(field.distance(...p), 6);
      }
    }
  });

  it(`is positive outside its bounds and fills them (seed ${SEED})`, () => {
    const random = mulberry32(SEED);
    const field = ellipsoids(randomTable(30, random));
    const { min, max } = field.bounds;
    for (let trial = 0; trial < 4000; trial++) {
      const p = [0, 1, 2].map((a) => min[a]! - 20 + (max[a]! - min[a]! + 40) * random()) as [number, number, number];
      if (p.some((v, a) => v < min[a]! || v > max[a]!)) expect(field.distance(...p)).toBeGreaterThan(0);
    }
    const sphere = ellipsoids(table([[0, 0, 0, 9, 9, 9, 0, 0, 0, 1]])).bounds;
    for (const side of [...sphere.max, ...sphere.min.map((v) => -v)]) {
      expect(side).toBeGreaterThanOrEqual(9);
      expect(side).toBeLessThan(14);
    }
  });
});
