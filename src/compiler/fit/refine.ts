import { type Clip, costOf, linearise, listNear, readyShape } from './residuals.ts';
import type { Samples } from './samples.ts';
import { type Shape, stepShape } from './shape.ts';
import { solveStep } from './solve-step.ts';

/*
 * NOTES. Adam needs 1,500 steps (20 to 80 s a structure); the residuals are nearly linear close to the surface, so that damped
 * Gauss-Newton reaches the same cost in some 15 steps of 0.2 to 0.4 s.
 */

export interface RefineOptions {
  readonly steps: number;
  readonly clip: Clip;
  /** Size of details: 1 for most, larger for the skin. */
  readonly scaleMm: number;
}

/** Lowers the misfit of a shape to its samples by damped Gauss-Newton steps. */
export function refine(start: Shape, samples: Samples, { steps, clip, scaleMm }: RefineOptions): Shape {
  let shape = start;
  let damping = 0.03;
  for (let step = 0; step < steps; step++) {
    const ready = readyShape(shape);
    const near = listNear(shape, ready, samples);
    const lin = linearise(shape, ready, samples, near, clip);
    let better = false;
    for (let attempt = 0; attempt < 4 && !better; attempt++) {
      const moved = stepShape(shape, solveStep(lin, shape.count, damping), scaleMm);
      better = costOf(moved, samples, near, clip) < lin.cost;
      if (better) shape = moved;
      damping = better ? Math.max(damping / 3, 1e-4) : damping * 6;
    }
    if (!better) break;
  }
  return shape;
}
