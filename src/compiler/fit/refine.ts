import { type Clip, costOf, linearise, listNear, readyShape } from './residuals.ts';
import type { Samples } from './samples.ts';
import { type Shape, type ShapeLimits, stepShape } from './shape.ts';
import { solveStep } from './solve-step.ts';

/*
 * NOTES. Adam needs 1,500 steps (20 to 80 s a structure); the residuals are nearly linear close to the surface, so that damped
 * Gauss-Newton reaches the same cost in some 15 steps of 0.2 to 0.4 s. The lists of near ellipsoids are made anew for every
 * trial: with those of the step before, a needle that swings into free space costs nothing there and stays.
 */

export interface RefineOptions {
  readonly steps: number;
  readonly clip: Clip;
  /** Size of details: 1 for most, larger for the skin. */
  readonly scaleMm: number;
  readonly limits: ShapeLimits;
}

/** Lowers the misfit of a shape to its samples by damped Gauss-Newton steps. */
export function refine(start: Shape, samples: Samples, { steps, clip, scaleMm, limits }: RefineOptions): Shape {
  let shape = start;
  let ready = readyShape(shape);
  let near = listNear(shape, ready, samples);
  let damping = 0.03;
  for (let step = 0; step < steps; step++) {
    const lin = linearise(shape, ready, samples, near, clip);
    let better = false;
    for (let attempt = 0; attempt < 4 && !better; attempt++) {
      const moved = stepShape(shape, solveStep(lin, shape.count, damping), scaleMm, limits);
      const movedReady = readyShape(moved);
      const movedNear = listNear(moved, movedReady, samples);
      better = costOf(moved, movedReady, samples, movedNear, clip) < lin.cost;
      if (better) [shape, ready, near] = [moved, movedReady, movedNear];
      damping = better ? Math.max(damping / 3, 1e-4) : damping * 6;
    }
    if (!better) break;
  }
  return shape;
}
