import { ellipsoids } from '../field/ellipsoids.ts';
import type { Field } from '../field/field.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { polygonise } from '../mesh/polygonise.ts';
import { dropSpecks } from '../mesh/specks.ts';
import { type MeshTopology, topologyOf } from '../mesh/topology.ts';
import type { Topology } from '../recipe.ts';
import { clippedAtCuts } from './field-in-cuts.ts';
import { findFlaws } from './find-flaws.ts';
import { growShape } from './grow.ts';
import { mendSamples } from './mend-samples.ts';
import type { ReferenceSolid } from './reference-solid.ts';
import { refine } from './refine.ts';
import { type Clip, listNear, readyShape, visitDistances } from './residuals.ts';
import { type Sample, sortSamples } from './samples.ts';
import { rowsOf, type Shape } from './shape.ts';
import { dropStrays, straySamples, tipSamples } from './stray-samples.ts';
import { voxelise } from './voxels.ts';

export interface MendOptions {
  readonly topology: Topology;
  readonly maxEllipsoids: number;
  readonly clip: Clip;
  readonly scaleMm: number;
  readonly onProgress?: (share: number, what: string) => void;
}

const PASSES = 5;
/** Specks and voids smaller than this are no pieces: the compiler leaves them out as well. */
export const SPECK_MM3 = 20;
/** A sample this clearly on the wrong side is stressed. */
const WRONG_MM = 0.25;
const STRESS = 1.5;
const MOST_WEIGHT = 5;

/**
 * Refits a shape where its own surface strays from the reference, and around its pinholes, handles, gaps and crumbs, until
 * its topology is the declared one; the best of the passes is kept.
 */
export function mend(start: Shape, drawn: readonly Sample[], reference: ReferenceSolid, options: MendOptions): Shape {
  const { topology, clip, scaleMm, onProgress } = options;
  const cellMm = checkCellMm(reference, scaleMm);
  let shape = start;
  let best = { shape, wrong: Number.POSITIVE_INFINITY };
  let samples = [...drawn];
  for (let pass = 0; pass <= PASSES; pass++) {
    const field = clippedAtCuts(
      ellipsoids({ id: 'mended', source: '', blendMm: shape.blendMm, ellipsoids: rowsOf(shape) }),
      reference.cuts,
    );
    const mesh = dropSpecks(polygonise(field, { cellMm }), SPECK_MM3 * scaleMm ** 3);
    const wrong = topologyError(topologyOf(mesh), topology);
    if (pass > 0 && wrong < best.wrong) best = { shape, wrong };
    if (pass > 0 && wrong === 0) break;
    if (pass === PASSES) break;
    onProgress?.(0.8 + pass / 40, wrong === 0 ? 'polishing' : 'mending the topology');
    samples = [...stressWrong(samples, shape), ...straySamples(mesh, reference, scaleMm)];
    samples.push(...tipSamples(shape, reference, scaleMm));
    if (wrong > 0) samples = mendTopology(samples, field, reference, options, pass % 2 === 0 ? cellMm : 0.7 * cellMm);
    const sorted = sortSamples(samples);
    shape = growShape(dropStrays(shape, reference, scaleMm), sorted, options.maxEllipsoids, clip);
    shape = refine(shape, sorted, { steps: 6, clip, scaleMm });
  }
  return best.shape;
}

/** Size of grid cells that shows every pinhole which matters, mm: about a quarter of the thickness. */
export function checkCellMm({ thicknessMm }: ReferenceSolid, scaleMm: number): number {
  return scaleMm * Math.min(1, Math.max(0.5, thicknessMm / 4));
}

/** How many handles and pieces a mesh has too many or too few. */
export function topologyError(found: MeshTopology, { genus, pieces }: Topology): number {
  const handles = typeof genus === 'number' ? Math.abs(found.genus - genus) : Math.max(0, genus.atLeast - found.genus);
  return handles + Math.abs(found.pieces - pieces);
}

function mendTopology(
  samples: readonly Sample[],
  field: Field,
  { solid }: ReferenceSolid,
  { topology }: MendOptions,
  cellMm: number,
): Sample[] {
  const voxels = voxelise(field, cellMm);
  const wanted = { pieces: topology.pieces, balls: topology.genus === 0 };
  return mendSamples(samples, voxels, findFlaws(voxels, wanted, solid.isInside));
}

/** Samples on the wrong side of the surface weigh more in the next pass. */
function stressWrong(samples: readonly Sample[], shape: Shape): Sample[] {
  const sorted = sortSamples(samples);
  const ready = readyShape(shape);
  const stressed: Sample[] = [];
  visitDistances(shape, ready, sorted, listNear(shape, ready, sorted), (s, distanceMm) => {
    const target = sorted.targets[s]!;
    const weight = sorted.weights[s]!;
    const isWrong = Math.abs(target) > WRONG_MM && distanceMm < 0 !== target < 0;
    const [x, y, z] = [sorted.points[3 * s]!, sorted.points[3 * s + 1]!, sorted.points[3 * s + 2]!];
    stressed.push([x, y, z, target, isWrong ? Math.max(weight, Math.min(MOST_WEIGHT, weight * STRESS)) : weight]);
  });
  return stressed;
}
