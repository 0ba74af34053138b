import { describe, expect, it } from 'vitest';
import { ellipsoids } from '#src/compiler/field/ellipsoids.ts';
import { refine } from '#src/compiler/fit/refine.ts';
import { costOf, linearise, listNear, misfit, readyShape } from '#src/compiler/fit/residuals.ts';
import { type Sample, sortSamples } from '#src/compiler/fit/samples.ts';
import { rowsOf, type Shape, STEP_STRIDE, shapeOf, stepShape, USUAL_LIMITS } from '#src/compiler/fit/shape.ts';
import { mulberry32 } from '#tests/support/random.ts';

const SEED = 11;
const CLIP = { insideMm: -30, outsideMm: 30 };
const SHAPE: Shape = shapeOf({
  blendMm: 1,
  ellipsoids: [
    [0, 0, 0, 6, 3, 2, 0.1826, 0.3651, 0.5477, 0.7303],
    [5, 2, 1, 3, 4, 2.5, 0, 0, 0, 1],
  ],
});

function samplesAround(shape: Shape, offsetMm: number) {
  const random = mulberry32(SEED);
  const field = ellipsoids({ id: 'true', source: 'test', blendMm: shape.blendMm, ellipsoids: rowsOf(shape) });
  const list = Array.from({ length: 400 }, (): Sample => {
    const p = [20 * random() - 8, 14 * random() - 7, 12 * random() - 6] as const;
    return [...p, field.distance(...p) + offsetMm, 1];
  });
  return sortSamples(list);
}

describe('linearise', () => {
  it(`derives what finite differences find (seed ${SEED})`, () => {
    const samples = samplesAround(SHAPE, 0.7);
    const ready = readyShape(SHAPE);
    const near = listNear(SHAPE, ready, samples);
    const { rowStarts, columns, entries, residuals } = linearise(SHAPE, ready, samples, near, CLIP);
    const gradient = new Float64Array(SHAPE.count * STEP_STRIDE);
    for (let s = 0; s < samples.count; s++)
      for (let e = rowStarts[s]!; e < rowStarts[s + 1]!; e++)
        for (let k = 0; k < STEP_STRIDE; k++)
          gradient[columns[e]! * STEP_STRIDE + k]! += residuals[s]! * entries[e * STEP_STRIDE + k]!;
    const h = 1e-5;
    for (let i = 0; i < gradient.length; i++) {
      const cost = (side: number): number => {
        const step = new Float64Array(gradient.length);
        step[i] = side * h;
        const moved = stepShape(SHAPE, step, 1, USUAL_LIMITS);
        return costOf(moved, readyShape(moved), samples, near, CLIP);
      };
      const slope = (cost(1) - cost(-1)) / (2 * h);
      expect(Math.abs(gradient[i]! - slope)).toBeLessThan(0.02 * Math.max(5, Math.abs(slope)));
    }
  });
});

describe('misfit', () => {
  it('does not ask how deep inside or how far outside a point is beyond the clip', () => {
    const clip = { insideMm: -3, outsideMm: 4 };
    expect(misfit(-9, -5, clip)).toBe(0);
    expect(misfit(-1, -5, clip)).toBe(2);
    expect(misfit(9, 6, clip)).toBe(0);
    expect(misfit(1, 6, clip)).toBe(-3);
    expect(misfit(1, 2, clip)).toBe(-1);
  });
});

describe('refine', () => {
  it('finds the shape that made the samples, from a shape beside it', () => {
    const samples = samplesAround(SHAPE, 0);
    const step = Float64Array.from({ length: SHAPE.count * STEP_STRIDE }, (_, i) => (i % STEP_STRIDE < 3 ? 0.8 : 0.15));
    const beside = stepShape(SHAPE, step, 1, USUAL_LIMITS);
    const found = refine(beside, samples, { steps: 25, clip: CLIP, scaleMm: 1, limits: USUAL_LIMITS });
    const ready = readyShape(found);
    expect(costOf(found, ready, samples, listNear(found, ready, samples), CLIP)).toBeLessThan(0.01);
  });
});
