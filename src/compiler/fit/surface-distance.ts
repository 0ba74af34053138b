import type { Vec3 } from '#src/anatomy/frame.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { seededRandom } from './random.ts';
import { isWithin, type ReferenceSolid } from './reference-solid.ts';
import { solidOf } from './solid.ts';
import { drawSurfacePoints } from './surface-points.ts';

/** Distance between two surfaces, both ways pooled, mm. */
export interface SurfaceDistance {
  readonly meanMm: number;
  readonly p95Mm: number;
  readonly maxMm: number;
}

export interface SurfaceDistanceOptions {
  readonly seed: number;
  /** Points on each surface. Default: 12,000. */
  readonly points?: number;
  /** Which part of space is measured, on both surfaces. Default: all but the cuts of the reference. */
  readonly isMeasured?: (x: number, y: number, z: number) => boolean;
}

/** A reference point whose sides, this far off, are both inside lies within the solid and is no surface. */
const BESIDE_MM = 0.05;
/** What lies nearer than this to a flat cut, or beyond it, is not measured. */
const BESIDE_CUT_MM = 0.5;

/** Symmetric distance between a compiled surface and a reference, over points spread evenly by area on both. */
export function surfaceDistance(
  compiled: Mesh,
  reference: ReferenceSolid,
  { seed, points = 12_000, isMeasured: isWanted = () => true }: SurfaceDistanceOptions,
): SurfaceDistance {
  const random = seededRandom(seed);
  const isMeasured = (...point: Vec3): boolean => isWithin(reference.cuts, point, BESIDE_CUT_MM) && isWanted(...point);
  const distances: number[] = [];
  const there = drawSurfacePoints(compiled, points, random).points;
  for (let i = 0; i < there.length; i += 3) {
    const [x, y, z] = [there[i]!, there[i + 1]!, there[i + 2]!];
    if (isMeasured(x, y, z)) distances.push(reference.solid.surfaceDistance(x, y, z));
  }
  const { surfaceDistance: toCompiled } = solidOf(compiled);
  const { isInside } = reference.solid;
  const back = drawSurfacePoints(reference.surface, points, random);
  for (let i = 0; i < back.points.length; i += 3) {
    const [x, y, z] = [back.points[i]!, back.points[i + 1]!, back.points[i + 2]!];
    const [nx, ny, nz] = [0, 1, 2].map((k) => BESIDE_MM * back.normals[i + k]!) as [number, number, number];
    if (!isMeasured(x, y, z) || (isInside(x + nx, y + ny, z + nz) && isInside(x - nx, y - ny, z - nz))) continue;
    distances.push(toCompiled(x, y, z));
  }
  return summarise(Float64Array.from(distances).sort());
}

function summarise(sorted: Float64Array): SurfaceDistance {
  if (sorted.length === 0) throw new Error('surface distance: no part of either surface is measured');
  return {
    meanMm: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    p95Mm: sorted[Math.floor(0.95 * (sorted.length - 1))]!,
    maxMm: sorted[sorted.length - 1]!,
  };
}
