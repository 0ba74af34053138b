import { listNear, readyShape, visitDistances } from './residuals.ts';
import { type Sample, sortSamples } from './samples.ts';
import type { Shape } from './shape.ts';

/** A sample this clearly on the wrong side is stressed. */
const WRONG_MM = 0.25;

/** By how much stress raises a weight each time, and to what at most. */
export interface Stress {
  readonly factor: number;
  readonly mostWeight: number;
}

/** The samples, those on the wrong side of the surface with more weight than before. */
export function stressWrong(samples: readonly Sample[], shape: Shape, { factor, mostWeight }: Stress): Sample[] {
  const sorted = sortSamples(samples);
  const ready = readyShape(shape);
  const stressed: Sample[] = [];
  visitDistances(shape, ready, sorted, listNear(shape, ready, sorted), (s, distanceMm) => {
    const target = sorted.targets[s]!;
    const weight = sorted.weights[s]!;
    const isWrong = Math.abs(target) > WRONG_MM && distanceMm < 0 !== target < 0;
    const [x, y, z] = [sorted.points[3 * s]!, sorted.points[3 * s + 1]!, sorted.points[3 * s + 2]!];
    stressed.push([x, y, z, target, isWrong ? Math.max(weight, Math.min(mostWeight, weight * factor)) : weight]);
  });
  return stressed;
}
