import type { Bounds } from '#src/anatomy/frame.ts';
import type { Field } from '../field/field.ts';
import { patched } from '../field/patched.ts';
import { closingCells, cuttingCells } from '../fit/close-tunnels.ts';
import { cellCentre, connectedSets, neighbourOffsets, type Voxels, voxelise } from '../fit/voxels.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { boundsOf } from '../mesh/mesh-bounds.ts';
import { polygonise } from '../mesh/polygonise.ts';
import { dropSpecks } from '../mesh/specks.ts';
import { surfaceArea } from '../mesh/surface-area.ts';
import { type MeshTopology, topologyOf } from '../mesh/topology.ts';
import type { StructureRecipe, Topology } from '../recipe.ts';

/*
 * NOTES. Carving tears thin sheets, and a fitted table may hold a flaw that the grid of the fit did not show. The voxels
 * here are the very points that marching cubes asks, and a patch is smaller than the way to the next point: so it turns
 * one sample and no other, and the mesh gets the topology of the mended voxels.
 */

/** A field and its surface. */
export interface Surface {
  readonly field: Field;
  readonly mesh: Mesh;
}

/** Crumbs smaller than this are left behind by carving, not anatomy. */
const SPECK_MM3 = 20;
const ATTEMPTS = 3;
/** A shape with more tunnels and pieces than this is torn to shreds: its table must be fitted anew. */
const MOST_FLAWS = 3000;
/** Radius of a patch, in cells. */
const PATCH_CELLS = 0.5;
/** A tunnel that a sheet of this area closes is a pinhole; a wider one is a gap between parts that touch. */
const MOST_PLUG_MM2 = 30;
/** A gap before a crumb may be this wide, in cells. */
const BRIDGE_CELLS = 3;
const FACE_NEIGHBOURS = 6;
/** A shape that loses more than this share of its surface was carved to pieces; the largest crumb of it is no structure. */
const MOST_LOST = 0.5;
/** A gap is almost inside as far as this from the surface, mm. */
const NEAR_MM = 0.8;

/**
 * Meshes a field; pinholes are plugged and handles cut until pieces and genus are as declared. After the last attempt the
 * surface is given as it is, and the checks say so. Throws when little more than a crumb would be left.
 * @param clear takes from a mended field what it must not be, such as a plug in a bone.
 */
export function meshAsDeclared(
  start: Field,
  { id, topology, cellMm }: StructureRecipe,
  clear: (field: Field) => Field,
): Surface {
  let surface = meshField(start, cellMm);
  const wholeMm2 = surfaceArea(surface.mesh);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (!isMendable(topologyOf(surface.mesh), topology)) break;
    // A hole that a bone makes cannot be plugged: where plugging did not help, the rim of the hole is cut through.
    const mended = mend(surface, topology, cellMm, attempt === 0 ? MOST_PLUG_MM2 : 0);
    surface = meshField(clear(mended), cellMm);
  }
  const left = surfaceArea(surface.mesh) / wholeMm2;
  if (left < 1 - MOST_LOST) {
    throw new Error(
      `${id}: mending leaves ${Math.round(100 * left)} % of its surface; what it gives way to cuts it up`,
    );
  }
  return surface;
}

/** Too many tunnels or pieces can be mended; too few cannot, nor can shreds. */
function isMendable(found: MeshTopology, { genus, pieces }: Topology): boolean {
  const most = typeof genus === 'number' ? genus : Number.POSITIVE_INFINITY;
  return (found.genus > most || found.pieces > mostPieces(pieces)) && found.genus + found.pieces <= MOST_FLAWS;
}

/** More pieces than this are joined or dropped. */
function mostPieces(pieces: StructureRecipe['topology']['pieces']): number {
  return typeof pieces === 'number' ? pieces : Number.POSITIVE_INFINITY;
}

function meshField(field: Field, cellMm: number): Surface {
  return { field, mesh: dropSpecks(polygonise(field, { cellMm }), SPECK_MM3) };
}

function mend({ field, mesh }: Surface, { genus, pieces }: Topology, cellMm: number, mostPlugMm2: number): Field {
  const voxels = voxelise(onLattice(field, boundsOf(mesh.positions), cellMm), cellMm);
  const added: number[] = [];
  const taken: number[] = [];
  for (const [rank, piece] of connectedSets(voxels, voxels.cells, 'faces').entries()) {
    if (rank >= mostPieces(pieces)) {
      const bridge = mostPlugMm2 > 0 ? bridgeCells(voxels, piece, field) : [];
      if (bridge.length > 0) added.push(...bridge);
      else for (const index of piece) taken.push(index);
      continue;
    }
    const flaws = flawsOf(voxels, piece, genus === 0, mostPlugMm2);
    added.push(...flaws.added);
    taken.push(...flaws.taken);
  }
  const radiusMm = PATCH_CELLS * cellMm;
  return patched(field, { added: centres(voxels, added), taken: centres(voxels, taken), radiusMm });
}

/** Plugs for the pinholes of one piece, and cuts through the handles that are left. */
function flawsOf(voxels: Voxels, piece: Int32Array, isBall: boolean, mostPlugMm2: number) {
  const mask = new Uint8Array(voxels.cells.length);
  for (const index of piece) mask[index] = 1;
  const added: number[] = [];
  if (mostPlugMm2 > 0) {
    const sheets = connectedSets(voxels, closingCells(voxels, mask), 'corners');
    const most = mostPlugMm2 / voxels.cellMm ** 2;
    for (const sheet of sheets) if (sheet.length <= most) added.push(...sheet);
    for (const index of added) mask[index] = 1;
    if (!isBall || sheets.every((sheet) => sheet.length <= most)) return { added, taken: [] };
  }
  const taken = isBall ? connectedSets(voxels, cuttingCells(voxels, mask), 'corners').flatMap((set) => [...set]) : [];
  return { added, taken };
}

/** Cells between a crumb and the rest, where the gap is narrow and almost inside; none where it is not. */
function bridgeCells(voxels: Voxels, crumb: Int32Array, field: Field): number[] {
  const offsets = neighbourOffsets(voxels.size).subarray(0, FACE_NEIGHBOURS);
  const own = new Set(crumb);
  const gap = new Set<number>();
  let front = [...crumb];
  for (let step = 0; step < BRIDGE_CELLS; step++) {
    const next: number[] = [];
    for (const index of front)
      for (const offset of offsets) {
        const cell = index + offset;
        if (own.has(cell) || gap.has(cell)) continue;
        if (voxels.cells[cell]) return [...gap];
        if (field.distance(...cellCentre(voxels, cell)) > NEAR_MM) continue;
        gap.add(cell);
        next.push(cell);
      }
    front = next;
  }
  return [];
}

function centres(voxels: Voxels, cells: readonly number[]): number[] {
  return cells.flatMap((index) => [...cellCentre(voxels, index)]);
}

/** The field in the box of its surface, widened to grid points, so that voxels begin on one. */
function onLattice(field: Field, { min, max }: Bounds, cellMm: number): Field {
  const snap = (mm: number, round: (cells: number) => number) => round(mm / cellMm) * cellMm;
  return {
    ...field,
    bounds: {
      min: [snap(min[0], Math.floor), snap(min[1], Math.floor), snap(min[2], Math.floor)],
      max: [snap(max[0], Math.ceil), snap(max[1], Math.ceil), snap(max[2], Math.ceil)],
    },
  };
}
