import type { Bounds } from '#src/anatomy/frame.ts';
import type { Field } from '../field/field.ts';
import { isFiniteBox } from '../math/bounds.ts';
import { CUBE_CASES, CUBE_EDGES } from './cube-cases.ts';
import type { Mesh } from './mesh.ts';
import { createMeshBuilder, type MeshBuilder } from './mesh-builder.ts';
import { blockKey, createSampleBlocks, type SampleBlock, type SampleBlocks } from './sample-blocks.ts';

/**
 * NOTES
 * - Marching cubes over blocks of the grid. An octree over the blocks narrows the field with `within` on the way down and
 *   drops every node whose `interval` does not hold zero, so the cost goes with the surface and not with the volume.
 * - Every grid point is asked once and every vertex is found once: neighbouring blocks share both (see sample-blocks.ts).
 *   Together with cases that agree on shared faces (see cube-cases.ts) the mesh is closed and 2-manifold by construction,
 *   also where `within` or `interval` are only nearly true: a surface that leaves a block wakes the neighbour.
 * - A sample of exactly zero counts as outside. Vertices keep a hundredth of a cell away from grid points, so that no two
 *   coincide and no triangle degenerates.
 * - The outermost layer of the grid lies beyond the field's bounds and counts as outside: the mesh never has a border.
 * - The grid is anchored at the frame's origin and so is symmetric in the sagittal plane.
 */
export interface PolygoniseOptions {
  /** Edge of a grid cell, mm. */
  readonly cellMm: number;
  /** Cells along the edge of a block; changes the speed and the order of triangles, never the surface. Default: 6. */
  readonly blockCells?: number;
}

type Triple = readonly [number, number, number];

/** One run: the grid and what is built on it. */
interface March {
  readonly cellMm: number;
  readonly cells: number;
  /** First and last grid point on each axis; both count as outside. */
  readonly low: Triple;
  readonly high: Triple;
  readonly blocks: SampleBlocks;
  readonly builder: MeshBuilder;
  readonly done: Set<number>;
  /** Blocks that the surface enters from a neighbour. */
  readonly woken: Triple[];
}

/** One block of a run. */
interface Patch {
  readonly march: March;
  /** The field as it is within the block. */
  readonly field: Field;
  readonly block: Triple;
  /** The block and its seven neighbours in the positive directions: bit 0 x, 1 y, 2 z. */
  readonly near: readonly SampleBlock[];
  readonly samples: Float32Array;
}

const VERTEX_MARGIN = 0.01;
const ROOT_TOLERANCE_MM = 0.002;
const ROOT_STEPS = 3;

/** The surface of a field as a closed mesh. */
export function polygonise(field: Field, { cellMm, blockCells = 6 }: PolygoniseOptions): Mesh {
  const { min, max } = field.bounds;
  if (!(cellMm > 0)) throw new Error(`polygonise: cellMm must be positive, not ${cellMm}`);
  if (!isFiniteBox(field.bounds)) throw new Error('polygonise: the field has no finite bounds');
  const builder = createMeshBuilder();
  if (min.some((low, axis) => low > max[axis]!)) return builder.finish();
  const low = min.map((mm) => Math.floor(mm / cellMm) - 1) as unknown as Triple;
  const high = max.map((mm) => Math.ceil(mm / cellMm) + 1) as unknown as Triple;
  const blocks = createSampleBlocks(blockCells);
  const march: March = { cellMm, cells: blockCells, low, high, blocks, builder, done: new Set(), woken: [] };

  const first = low.map((point) => Math.floor(point / blockCells)) as unknown as Triple;
  const span = Math.max(...high.map((point, axis) => Math.floor(point / blockCells) - first[axis]! + 1));
  descend(march, field, first, 2 ** Math.ceil(Math.log2(span)));
  for (let block = march.woken.pop(); block; block = march.woken.pop()) {
    if (march.done.has(blockKey(...block))) continue;
    marchBlock(march, field.within(boxOf(march, block, 1)), block);
  }
  return builder.finish();
}

function boxOf({ cellMm, cells }: March, [bx, by, bz]: Triple, blocksAcross: number): Bounds {
  const step = cellMm * cells;
  return {
    min: [bx * step, by * step, bz * step],
    max: [(bx + blocksAcross) * step, (by + blocksAcross) * step, (bz + blocksAcross) * step],
  };
}

function descend(march: March, field: Field, node: Triple, blocksAcross: number): void {
  const [bx, by, bz] = node;
  const { cells, low, high, cellMm } = march;
  const span = blocksAcross * cells;
  for (let axis = 0; axis < 3; axis++) {
    const start = node[axis]! * cells;
    if (start >= high[axis]! || start + span <= low[axis]!) return;
  }
  const half = (span * cellMm) / 2;
  const local = field.within(boxOf(march, node, blocksAcross));
  const step = cells * cellMm;
  const [least, most] = local.interval(bx * step + half, by * step + half, bz * step + half, half * Math.sqrt(3));
  if (least > 0 || most < 0) return;
  if (blocksAcross === 1) {
    marchBlock(march, local, node);
    return;
  }
  const child = blocksAcross / 2;
  for (let octant = 0; octant < 8; octant++)
    descend(
      march,
      local,
      [bx + (octant & 1) * child, by + ((octant >> 1) & 1) * child, bz + (octant >> 2) * child],
      child,
    );
}

function marchBlock(march: March, field: Field, block: Triple): void {
  const [bx, by, bz] = block;
  const { cells, blocks } = march;
  march.done.add(blockKey(bx, by, bz));
  const near = Array.from({ length: 8 }, (_, i) => blocks.at(bx + (i & 1), by + ((i >> 1) & 1), bz + (i >> 2)));
  const samples = sampleBlock(march, field, block, near);
  const patch: Patch = { march, field, block, near, samples };
  const across = cells + 1;
  const pointOf = (corner: number) => (corner & 1) + across * (((corner >> 1) & 1) + across * (corner >> 2));
  const corners = Array.from({ length: 8 }, (_, corner) => pointOf(corner));
  for (let z = 0; z < cells; z++)
    for (let y = 0; y < cells; y++)
      for (let x = 0; x < cells; x++) {
        const base = x + across * (y + across * z);
        let cubeCase = 0;
        for (let corner = 0; corner < 8; corner++) if (samples[base + corners[corner]!]! < 0) cubeCase |= 1 << corner;
        if (cubeCase !== 0 && cubeCase !== 255) marchCell(patch, x, y, z, cubeCase);
      }
  wakeNeighbours(march, block, samples);
}

/** The samples of a block with the first layer of its neighbours, x fastest. */
function sampleBlock(march: March, field: Field, block: Triple, near: readonly SampleBlock[]): Float32Array {
  const { cells, cellMm, low, high } = march;
  const across = cells + 1;
  const local = new Float32Array(across ** 3);
  const [x0, y0, z0] = [block[0] * cells, block[1] * cells, block[2] * cells];
  let at = 0;
  for (let z = 0; z < across; z++)
    for (let y = 0; y < across; y++)
      for (let x = 0; x < across; x++, at++) {
        const owner = near[(x === cells ? 1 : 0) | (y === cells ? 2 : 0) | (z === cells ? 4 : 0)]!;
        const slot = (x % cells) + cells * ((y % cells) + cells * (z % cells));
        let sample = owner.samples[slot]!;
        if (Number.isNaN(sample)) {
          const [px, py, pz] = [x0 + x, y0 + y, z0 + z];
          const beyond =
            px <= low[0] || py <= low[1] || pz <= low[2] || px >= high[0] || py >= high[1] || pz >= high[2];
          sample = beyond ? cellMm : field.distance(px * cellMm, py * cellMm, pz * cellMm);
          if (Number.isNaN(sample))
            throw new Error(`polygonise: the field is not a number at ${[px, py, pz].map((p) => p * cellMm)}`);
          owner.samples[slot] = sample;
        }
        local[at] = sample;
      }
  return local;
}

const cellVertices = new Int32Array(12);

function marchCell(patch: Patch, x: number, y: number, z: number, cubeCase: number): void {
  const { block, near, samples } = patch;
  const { cells, builder } = patch.march;
  const across = cells + 1;
  const triangles = CUBE_CASES[cubeCase]!;
  cellVertices.fill(-1);
  for (const edge of triangles) {
    if (cellVertices[edge]! >= 0) continue;
    const { base, axis } = CUBE_EDGES[edge]!;
    const [px, py, pz] = [x + (base & 1), y + ((base >> 1) & 1), z + (base >> 2)];
    const owner = near[(px === cells ? 1 : 0) | (py === cells ? 2 : 0) | (pz === cells ? 4 : 0)]!;
    const slot = ((px % cells) + cells * ((py % cells) + cells * (pz % cells))) * 3 + axis;
    let vertex = owner.vertices[slot]!;
    if (vertex === 0) {
      const from = px + across * (py + across * pz);
      const to = from + (axis === 0 ? 1 : axis === 1 ? across : across * across);
      const point: Triple = [block[0] * cells + px, block[1] * cells + py, block[2] * cells + pz];
      vertex = addVertexOnEdge(patch, point, axis, samples[from]!, samples[to]!) + 1;
      owner.vertices[slot] = vertex;
    }
    cellVertices[edge] = vertex - 1;
  }
  for (let i = 0; i < triangles.length; i += 3)
    builder.addTriangle(
      cellVertices[triangles[i]!]!,
      cellVertices[triangles[i + 1]!]!,
      cellVertices[triangles[i + 2]!]!,
    );
}

/** Finds the root on a grid edge by false position (Illinois variant) and adds it as a vertex. */
function addVertexOnEdge({ march, field }: Patch, point: Triple, axis: number, from: number, to: number): number {
  const { cellMm, builder } = march;
  const [alongX, alongY, alongZ] = [axis === 0 ? cellMm : 0, axis === 1 ? cellMm : 0, axis === 2 ? cellMm : 0];
  const [x, y, z] = [point[0] * cellMm, point[1] * cellMm, point[2] * cellMm];
  let [a, b, fa, fb, side] = [0, 1, from, to, 0];
  let t = keepOffCorners(fa / (fa - fb));
  for (let step = 0; step < ROOT_STEPS; step++) {
    const value = field.distance(x + t * alongX, y + t * alongY, z + t * alongZ);
    if (Math.abs(value) < ROOT_TOLERANCE_MM) break;
    if (value < 0 === fa < 0) {
      a = t;
      fa = value;
      if (side === 1) fb /= 2;
      side = 1;
    } else {
      b = t;
      fb = value;
      if (side === -1) fa /= 2;
      side = -1;
    }
    t = keepOffCorners((a * fb - b * fa) / (fb - fa));
  }
  return builder.addVertex(x + t * alongX, y + t * alongY, z + t * alongZ);
}

function keepOffCorners(t: number): number {
  return Math.min(1 - VERTEX_MARGIN, Math.max(VERTEX_MARGIN, t));
}

/** A neighbour must be marched when the surface crosses the face between. */
function wakeNeighbours(march: March, block: Triple, samples: Float32Array): void {
  const across = march.cells + 1;
  for (let face = 0; face < 6; face++) {
    const axis = face >> 1;
    const side = face & 1;
    const u = across ** ((axis + 1) % 3);
    const v = across ** ((axis + 2) % 3);
    const start = side * march.cells * across ** axis;
    const first = samples[start]! < 0;
    let crossed = false;
    for (let i = 0; i < across && !crossed; i++)
      for (let j = 0; j < across && !crossed; j++) crossed = samples[start + i * u + j * v]! < 0 !== first;
    if (!crossed) continue;
    const next = block.map((b, i) => (i === axis ? b + (side === 1 ? 1 : -1) : b)) as unknown as Triple;
    if (!march.done.has(blockKey(...next))) march.woken.push(next);
  }
}
