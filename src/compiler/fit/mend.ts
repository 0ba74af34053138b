import type { Bounds } from '#src/anatomy/frame.ts';
import { ellipsoids } from '../field/ellipsoids.ts';
import { polygonise } from '../mesh/polygonise.ts';
import { topologyOf } from '../mesh/topology.ts';
import type { Topology } from '../recipe.ts';
import { clippedAtCuts } from './field-in-cuts.ts';
import { findFlaws } from './find-flaws.ts';
import { mendSamples } from './mend-samples.ts';
import { refine } from './refine.ts';
import { type Clip, listNear, readyShape, visitDistances } from './residuals.ts';
import { type Sample, sortSamples } from './samples.ts';
import { rowsOf, type Shape } from './shape.ts';
import { voxelise } from './voxels.ts';

export interface MendOptions {
  readonly topology: Topology;
  readonly clip: Clip;
  readonly scaleMm: number;
  readonly cuts: Bounds;
  readonly onProgress?: (share: number, what: string) => void;
}

/** Cells of the search for flaws, mm: finer where a coarse search found nothing and the mesh still has one. */
const CELLS_MM = [0.8, 0.8, 0.55, 0.8, 0.55, 0.8] as const;
/** A sample this clearly on the wrong side is stressed. */
const WRONG_MM = 0.25;
const STRESS = 1.6;

/** Refits a shape around its pinholes, handles, gaps and crumbs until its topology is the declared one. */
export function mend(start: Shape, drawn: readonly Sample[], options: MendOptions): Shape {
  const { topology, clip, scaleMm, cuts, onProgress } = options;
  const balls = topology.genus === 0;
  let shape = start;
  let samples = [...drawn];
  for (const [pass, cellMm] of CELLS_MM.entries()) {
    const field = clippedAtCuts(
      ellipsoids({ id: 'mended', source: '', blendMm: shape.blendMm, ellipsoids: rowsOf(shape) }),
      cuts,
    );
    if (meetsTopology(topologyOf(polygonise(field, { cellMm: 0.8 * scaleMm })), topology)) break;
    onProgress?.(0.8 + pass / 40, 'mending the topology');
    const voxels = voxelise(field, cellMm * scaleMm);
    samples = mendSamples(stressWrong(samples, shape), voxels, findFlaws(voxels, { pieces: topology.pieces, balls }));
    shape = refine(shape, sortSamples(samples), { steps: 7, clip, scaleMm });
  }
  return shape;
}

/** Whether a mesh has the pieces and handles that are declared. */
export function meetsTopology(found: { genus: number; pieces: number }, { genus, pieces }: Topology): boolean {
  const handles = typeof genus === 'number' ? found.genus === genus : found.genus >= genus.atLeast;
  return handles && found.pieces === pieces;
}

/** Samples on the wrong side of the surface weigh more in the next pass. */
function stressWrong(samples: readonly Sample[], shape: Shape): Sample[] {
  const sorted = sortSamples(samples);
  const ready = readyShape(shape);
  const wrong: Sample[] = [];
  visitDistances(shape, ready, sorted, listNear(shape, ready, sorted), (s, distanceMm) => {
    const target = sorted.targets[s]!;
    const weight = sorted.weights[s]!;
    const isWrong = Math.abs(target) > WRONG_MM && distanceMm < 0 !== target < 0;
    const [x, y, z] = [sorted.points[3 * s]!, sorted.points[3 * s + 1]!, sorted.points[3 * s + 2]!];
    wrong.push([x, y, z, target, isWrong ? weight * STRESS : weight]);
  });
  return wrong;
}
