import type { ShapeTable } from '#src/anatomy/shape-table.ts';
import { ellipsoids } from '../field/ellipsoids.ts';
import { type MeshTopology, topologyOf } from '../mesh/topology.ts';
import type { Topology } from '../recipe.ts';
import { drawInside, drawSamples } from './draw-samples.ts';
import { clippedAtCuts } from './field-in-cuts.ts';
import { fitSheet } from './fit-sheet.ts';
import { growShape } from './grow.ts';
import { mend, meshWithoutSpecks, withoutPlugs } from './mend.ts';
import { mendSamples } from './mend-samples.ts';
import { type Random, seededRandom } from './random.ts';
import { referenceFlaws } from './reference-flaws.ts';
import type { ReferenceSolid } from './reference-solid.ts';
import { refine } from './refine.ts';
import type { Clip } from './residuals.ts';
import { type Sample, sortSamples } from './samples.ts';
import { rowsOf, type Shape, USUAL_LIMITS } from './shape.ts';
import { startShape } from './start-shape.ts';
import { dropStrays, tipSamples } from './stray-samples.ts';
import { type SurfaceDistance, surfaceDistance } from './surface-distance.ts';

export interface FitOptions {
  readonly id: string;
  /** Key of the reference. */
  readonly source: string;
  readonly seed: number;
  readonly maxEllipsoids: number;
  readonly blendMm: number;
  readonly topology: Topology;
  /** Size of the grid cells that the shape will be meshed with. */
  readonly cellMm: number;
  /** Length that counts as near: 1 for muscles and bones, 3 for the skin. Default: 1. */
  readonly scaleMm?: number;
  /** For a sheet, mm: where the reference is thinner, the table is not; plates tile it. Default: not a sheet. */
  readonly leastThicknessMm?: number;
  readonly onProgress?: (share: number, what: string) => void;
}

export interface FitQuality extends SurfaceDistance, MeshTopology {}

/** Share of the ellipsoids in each round of growth. */
const GROWTH = [0.45, 0.65, 0.82, 0.94, 1] as const;
/** Samples are drawn around one surface point for each so many mm2, within limits. */
const AREA_MM2 = 2.5;
const POINTS = { least: 5_000, most: 12_000 };

/** Fits a table of ellipsoids to a reference, mends its topology and measures what came out. */
export function fitStructure(
  reference: ReferenceSolid,
  options: FitOptions,
): { table: ShapeTable; quality: FitQuality } {
  const { id, source, blendMm, leastThicknessMm, scaleMm = 1, onProgress } = options;
  const random = seededRandom(options.seed);
  onProgress?.(0, 'sampling');
  const surfacePoints = Math.min(POINTS.most, Math.max(POINTS.least, Math.round(reference.areaMm2 / AREA_MM2)));
  const shape =
    leastThicknessMm === undefined
      ? fitBelly(reference, { ...options, surfacePoints }, random)
      : fitSheet(reference, { ...options, surfacePoints, scaleMm, leastThicknessMm }, random);
  const table: ShapeTable = { id, source, blendMm, ellipsoids: rowsOf(shape) };
  onProgress?.(1, 'measuring');
  return { table, quality: measureTable(table, reference, options) };
}

/** Anything but a sheet: few ellipsoids that grow to many, then mended. */
function fitBelly(
  reference: ReferenceSolid,
  { surfacePoints, ...options }: FitOptions & { readonly surfacePoints: number },
  random: Random,
): Shape {
  const { scaleMm = 1, onProgress } = options;
  const clip: Clip = { insideMm: -3 * scaleMm, outsideMm: 4 * scaleMm };
  const drawn = drawSamples(reference, { surfacePoints, scaleMm, random });
  const { voxels, flaws, isInside } = referenceFlaws(reference, options.topology.genus === 0);
  const samples = mendSamples(drawn, voxels, flaws);
  const grown = growInRounds(reference, samples, options, clip, random);
  onProgress?.(0.75, 'refining all');
  const refined = refine(grown, sortSamples(samples), { steps: 14, clip, scaleMm, limits: USUAL_LIMITS });
  return mend(refined, samples, reference, { ...options, scaleMm, limits: USUAL_LIMITS, clip, isInside });
}

function growInRounds(
  reference: ReferenceSolid,
  samples: readonly Sample[],
  { maxEllipsoids, blendMm, scaleMm = 1, onProgress }: FitOptions,
  clip: Clip,
  random: Random,
): Shape {
  const few = samples.filter((_, i) => i % 3 === 0);
  const base = withoutPlugs(maxEllipsoids);
  const first = Math.round(GROWTH[0] * base);
  let shape = startShape(drawInside(reference, 80 * first, random), first, blendMm, random);
  for (const [round, share] of GROWTH.entries()) {
    onProgress?.((round + 1) / 8, `refining ${shape.count} ellipsoids`);
    const sorted = sortSamples(few);
    if (round > 0) shape = growShape(dropStrays(shape, reference, scaleMm), sorted, Math.round(share * base), clip);
    shape = refine(shape, sorted, { steps: 6, clip, scaleMm, limits: USUAL_LIMITS });
    few.push(...tipSamples(shape, reference, scaleMm));
  }
  return shape;
}

/** Distance and topology of the surface of a table, meshed as the compiler does. */
export function measureTable(
  table: ShapeTable,
  reference: ReferenceSolid,
  { seed, cellMm, scaleMm = 1 }: Pick<FitOptions, 'seed' | 'cellMm' | 'scaleMm'>,
): FitQuality {
  const mesh = meshWithoutSpecks(clippedAtCuts(ellipsoids(table), reference.cuts), cellMm, scaleMm);
  return { ...surfaceDistance(mesh, reference, { seed }), ...topologyOf(mesh) };
}
