import type { ShapeTable } from '#src/anatomy/shape-table.ts';
import { drawInside, drawSamples } from './draw-samples.ts';
import { growShape } from './grow.ts';
import { seededRandom } from './random.ts';
import type { ReferenceSolid } from './reference-solid.ts';
import { refine } from './refine.ts';
import type { Clip } from './residuals.ts';
import { type Samples, sortSamples } from './samples.ts';
import { rowsOf, type Shape } from './shape.ts';
import { startShape } from './start-shape.ts';

export interface FitOptions {
  readonly seed: number;
  readonly maxEllipsoids: number;
  readonly blendMm: number;
  /** Length that counts as near: 1 for muscles and bones, 3 for the skin. Default: 1. */
  readonly scaleMm?: number;
  readonly fold?: (x: number, y: number, z: number) => readonly [number, number, number];
  /** Points on the reference surface that samples are drawn around. Default: 14,000. */
  readonly surfacePoints?: number;
  readonly onProgress?: (share: number, what: string) => void;
}

const GROWTH = [0.45, 0.65, 0.82, 0.94, 1] as const;

/** Fits a table of ellipsoids to a reference. */
export function fitStructure(id: string, source: string, reference: ReferenceSolid, options: FitOptions): ShapeTable {
  const { seed, maxEllipsoids, blendMm, scaleMm = 1, surfacePoints = 14_000, onProgress } = options;
  const random = seededRandom(seed);
  const clip: Clip = { insideMm: -3 * scaleMm, outsideMm: 4 * scaleMm };
  onProgress?.(0, 'sampling');
  const list = drawSamples(reference, { surfacePoints, scaleMm, random, ...(options.fold && { fold: options.fold }) });
  const few: Samples = sortSamples(list.filter((_, i) => i % 3 === 0));
  const all = sortSamples(list);
  const first = Math.round(GROWTH[0] * maxEllipsoids);
  let shape: Shape = startShape(drawInside(reference, 80 * first, random), first, blendMm, random);
  for (const [round, share] of GROWTH.entries()) {
    onProgress?.((round + 1) / 8, `refining ${shape.count} ellipsoids`);
    if (round > 0) shape = growShape(shape, few, Math.round(share * maxEllipsoids), clip);
    shape = refine(shape, few, { steps: 6, clip, scaleMm });
  }
  shape = refine(shape, all, { steps: 15, clip, scaleMm });
  return { id, source, blendMm, ellipsoids: rowsOf(shape) };
}
