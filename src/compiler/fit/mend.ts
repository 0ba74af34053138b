import { ellipsoids } from '../field/ellipsoids.ts';
import type { Field } from '../field/field.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { polygonise } from '../mesh/polygonise.ts';
import { dropSpecks } from '../mesh/specks.ts';
import { type MeshTopology, topologyOf } from '../mesh/topology.ts';
import type { Topology } from '../recipe.ts';
import { clippedAtCuts } from './field-in-cuts.ts';
import { findBridges } from './find-bridges.ts';
import { type Flaws, findFlaws, type IsInside } from './find-flaws.ts';
import { growShape } from './grow.ts';
import { mendSamples } from './mend-samples.ts';
import { plugTunnels } from './plug-tunnels.ts';
import type { ReferenceSolid } from './reference-solid.ts';
import { refine } from './refine.ts';
import type { Clip } from './residuals.ts';
import { type Sample, sortSamples } from './samples.ts';
import { rowsOf, type Shape, type ShapeLimits } from './shape.ts';
import { dropStrays, straySamples, tipSamples } from './stray-samples.ts';
import { stressWrong } from './stress.ts';
import { type Voxels, voxelise } from './voxels.ts';

export interface MendOptions {
  readonly topology: Topology;
  /** Size of the grid cells that the shape will be meshed with. */
  readonly cellMm: number;
  readonly maxEllipsoids: number;
  /** What belongs to the reference once its own flaws are mended. */
  readonly isInside: IsInside;
  readonly clip: Clip;
  readonly scaleMm: number;
  readonly limits: ShapeLimits;
  readonly onProgress?: (share: number, what: string) => void;
}

const PASSES = 5;
const FINER = 0.7;
/** Specks and voids smaller than this are no pieces: the compiler leaves them out as well. */
export const SPECK_MM3 = 20;
/** Later passes add no ellipsoids: what is new can stray. */
const GROWING_PASSES = 2;
/** Share of the ellipsoids that is kept back for pinholes, and of them for the last pass. */
const PLUG_SHARE = 0.1;
const LAST_SHARE = 0.04;
/** A place of the shape's surface this far off its reference is one hundredth as bad as a handle; two of them may stay. */
const FAR_MM = 1.5;
const GOOD_ENOUGH = 0.025;
const STRESS = { factor: 1.25, mostWeight: 2.5 };

/** How many ellipsoids a fit may use before pinholes are plugged. */
export function withoutPlugs(maxEllipsoids: number): number {
  return Math.floor((1 - PLUG_SHARE) * maxEllipsoids);
}

/** A shape, its field and mesh, and what is wrong with them. */
interface Checked {
  readonly shape: Shape;
  readonly field: Field;
  readonly strays: readonly Sample[];
  /** The size of cells that shows the most handles and pieces too many or too few, and how many. */
  readonly cellMm: number;
  readonly misshapen: number;
  /** The same for all sizes, and a little for every place that is far off. */
  readonly wrong: number;
}

/**
 * Refits a shape where its own surface strays from the reference, and around its pinholes, handles, gaps and crumbs, until
 * its topology is the declared one; the best of the passes is kept.
 */
export function mend(start: Shape, drawn: readonly Sample[], reference: ReferenceSolid, options: MendOptions): Shape {
  const { clip, scaleMm, limits, maxEllipsoids, onProgress } = options;
  let now = check(start, reference, options);
  let best = { ...now, wrong: Number.POSITIVE_INFINITY };
  let samples = [...drawn];
  for (let pass = 0; pass < PASSES && (pass === 0 || best.wrong > GOOD_ENOUGH); pass++) {
    onProgress?.(0.8 + pass / 40, now.misshapen === 0 ? 'polishing' : 'mending the topology');
    samples = [...stressWrong(samples, now.shape, STRESS), ...now.strays, ...tipSamples(now.shape, reference, scaleMm)];
    let shape = dropStrays(now.shape, reference, scaleMm);
    if (pass < GROWING_PASSES) shape = growShape(shape, sortSamples(samples), withoutPlugs(maxEllipsoids), clip);
    if (now.misshapen > 0) {
      const { voxels, flaws } = flawsOf(now.field, reference, options, now.cellMm);
      samples = mendSamples(samples, voxels, flaws);
      shape = plugTunnels(shape, voxels, flaws.fill, Math.floor((1 - LAST_SHARE) * maxEllipsoids));
    }
    now = check(refine(shape, sortSamples(samples), { steps: 8, clip, scaleMm, limits }), reference, options);
    if (now.wrong < best.wrong) best = now;
  }
  return plugLast(best, reference, options).shape;
}

/** Plugs the pinholes of a shape as far as that helps, without refitting. */
export function plugHoles(shape: Shape, reference: ReferenceSolid, options: MendOptions): Shape {
  return plugLast(check(shape, reference, options), reference, options).shape;
}

/** What refitting could not close is plugged without it. */
function plugLast(start: Checked, reference: ReferenceSolid, options: MendOptions): Checked {
  let best = start;
  for (let attempt = 0; attempt < 3 && best.misshapen > 0; attempt++) {
    const { voxels, flaws } = flawsOf(best.field, reference, options, best.cellMm);
    const plugged = check(plugTunnels(best.shape, voxels, flaws.fill, options.maxEllipsoids), reference, options);
    if (plugged.wrong >= best.wrong) break;
    best = plugged;
  }
  return best;
}

/** Meshes a shape with the cells of the compiler, then with finer ones, and says what is wrong. */
function check(shape: Shape, reference: ReferenceSolid, { topology, scaleMm, cellMm }: MendOptions): Checked {
  const whole = ellipsoids({ id: 'mended', source: '', blendMm: shape.blendMm, ellipsoids: rowsOf(shape) });
  const field = clippedAtCuts(whole, reference.cuts);
  const coarse = meshWithoutSpecks(field, cellMm, scaleMm);
  const strays = straySamples(coarse, reference, scaleMm);
  const far = strays.filter(([, , , targetMm]) => Math.abs(targetMm) > FAR_MM * scaleMm).length / 100;
  const common = { shape, field, strays };
  const atCoarse = topologyError(topologyOf(coarse), topology);
  const fineMm = FINER * cellMm;
  const atFine = topologyError(topologyOf(meshWithoutSpecks(field, fineMm, scaleMm)), topology);
  if (atCoarse >= atFine) return { ...common, cellMm, misshapen: atCoarse, wrong: atCoarse + atFine + far };
  return { ...common, cellMm: fineMm, misshapen: atFine, wrong: atCoarse + atFine + far };
}

/** The surface of a field as the compiler meshes it. */
export function meshWithoutSpecks(field: Field, cellMm: number, scaleMm: number): Mesh {
  return dropSpecks(polygonise(field, { cellMm }), SPECK_MM3 * scaleMm ** 3);
}

/** How many handles and pieces a mesh has too many or too few. */
export function topologyError(found: MeshTopology, { genus, pieces }: Topology): number {
  const handles = typeof genus === 'number' ? Math.abs(found.genus - genus) : Math.max(0, genus.atLeast - found.genus);
  const parts =
    typeof pieces === 'number' ? Math.abs(found.pieces - pieces) : Math.max(0, pieces.atLeast - found.pieces);
  return handles + parts;
}

function flawsOf(
  field: Field,
  reference: ReferenceSolid,
  { topology, isInside }: MendOptions,
  cellMm: number,
): FlawsFound {
  const voxels = voxelise(field, cellMm);
  const pieces = typeof topology.pieces === 'number' ? topology.pieces : Number.POSITIVE_INFINITY;
  const wanted = { pieces, balls: topology.genus === 0 };
  const flaws = findFlaws(voxels, wanted, isInside);
  return { voxels, flaws: { ...flaws, cut: [...flaws.cut, ...findBridges(voxels, reference.shells)] } };
}

interface FlawsFound {
  readonly voxels: Voxels;
  readonly flaws: Flaws;
}
