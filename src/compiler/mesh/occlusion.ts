import type { Mesh } from './mesh.ts';
import { addSolid, createSolidGrid, halve, type SolidGrid, sampleSolid } from './solid-grid.ts';

/*
 * NOTES. Three ways were weighed.
 * - Rays against a BVH: grain that only hundreds of rays a vertex remove, and the zone rule keeps three out of `mesh`.
 * - Cone marches in a combined distance field: sampling the fields of the whole assembly costs more than meshing it.
 * - Cone marches in a grid of solid fractions and its halvings (taken): the meshes fill the grid column by column in a
 *   second or two, trilinear samples are smooth, and the same directions at every vertex leave no grain.
 */

/** One solid of the assembly: the right or midline one; `mirrored` says that its left twin occludes too. */
export interface Occluder {
  readonly mesh: Mesh;
  /** Unit vectors, x, y, z per vertex. */
  readonly normals: Float32Array;
  /** Index into `DEPTHS`: what lies farther out is peeled off before this is seen, and so does not shade it. */
  readonly depth: number;
  readonly mirrored: boolean;
}

export interface OcclusionOptions {
  /** Edge of a grid cell, mm. Default: 2. */
  readonly cellMm?: number;
  /** How far a solid shades, mm. Default: 36. */
  readonly rangeMm?: number;
}

const DIRECTION_COUNT = 40;
/** Half the opening of a cone: its tangent says how the sampled radius grows with the way, 0.36 = 20 degrees. */
const CONE_TANGENT = 0.36;
const GOLDEN_ANGLE_RAD = Math.PI * (3 - Math.sqrt(5));

/** How open each vertex is to the space around, 0 (buried) to 1 (open), per solid; itself and deeper solids shade it. */
export function bakeOpenness(solids: readonly Occluder[], options: OcclusionOptions = {}): Float32Array[] {
  const { cellMm = 2, rangeMm = 36 } = options;
  const result = solids.map(({ mesh }) => new Float32Array(mesh.positions.length / 3));
  const grid = createSolidGrid(
    solids.map(({ mesh }) => mesh),
    cellMm,
  );
  const depths = [...new Set(solids.map(({ depth }) => depth))].sort((a, b) => b - a);
  const directions = spreadDirections(DIRECTION_COUNT);
  for (const depth of depths) {
    for (const solid of solids) if (solid.depth === depth) addSolid(grid, solid.mesh, solid.mirrored);
    const half = halve(grid);
    const march: March = { levels: [grid, half, halve(half)], steps: coneSteps(cellMm, rangeMm), directions, cellMm };
    for (const [index, solid] of solids.entries())
      if (solid.depth === depth) bakeSolid(march, solid, result[index] as Float32Array);
  }
  return result;
}

interface March {
  readonly levels: readonly SolidGrid[];
  readonly steps: readonly ConeStep[];
  /** x, y, z per direction. */
  readonly directions: Float64Array;
  readonly cellMm: number;
}

interface ConeStep {
  readonly alongMm: number;
  readonly level: number;
  /** Share of the light that a full solid takes here. */
  readonly weight: number;
}

/** Points evenly over the sphere along a spiral. */
function spreadDirections(count: number): Float64Array {
  const directions = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) {
    const y = 1 - (2 * i + 1) / count;
    const r = Math.sqrt(1 - y * y);
    directions.set([r * Math.cos(GOLDEN_ANGLE_RAD * i), y, r * Math.sin(GOLDEN_ANGLE_RAD * i)], 3 * i);
  }
  return directions;
}

/** Each step samples where the one before ended; the farther out, the coarser the grid and the fainter the shade. */
function coneSteps(cellMm: number, rangeMm: number): ConeStep[] {
  const steps: ConeStep[] = [];
  for (let alongMm = cellMm; alongMm < rangeMm; alongMm += Math.max(cellMm, 2 * CONE_TANGENT * alongMm)) {
    const level = Math.min(2, Math.max(0, Math.floor(Math.log2((2 * CONE_TANGENT * alongMm) / cellMm))));
    steps.push({ alongMm, level, weight: 1 - alongMm / rangeMm });
  }
  return steps;
}

function bakeSolid({ levels, steps, directions, cellMm }: March, { mesh, normals }: Occluder, out: Float32Array): void {
  const { positions } = mesh;
  for (let v = 0; v < out.length; v++) {
    const [nx, ny, nz] = [normals[3 * v]!, normals[3 * v + 1]!, normals[3 * v + 2]!];
    // A cell away from the surface, its own solid no longer bleeds into a trilinear sample.
    const x = positions[3 * v]! + nx * cellMm;
    const y = positions[3 * v + 1]! + ny * cellMm;
    const z = positions[3 * v + 2]! + nz * cellMm;
    let open = 0;
    let total = 0;
    for (let d = 0; d < directions.length; d += 3) {
      const [dx, dy, dz] = [directions[d]!, directions[d + 1]!, directions[d + 2]!];
      const facing = dx * nx + dy * ny + dz * nz;
      if (facing <= 0) continue;
      let light = 1;
      for (const { alongMm, level, weight } of steps) {
        const solid = sampleSolid(levels[level]!, x + dx * alongMm, y + dy * alongMm, z + dz * alongMm);
        light *= 1 - solid * weight;
        if (light < 0.01) break;
      }
      open += facing * light;
      total += facing;
    }
    out[v] = total > 0 ? open / total : 1;
  }
}
