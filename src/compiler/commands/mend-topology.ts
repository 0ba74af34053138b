import type { Bounds } from '#src/anatomy/frame.ts';
import type { Field } from '../field/field.ts';
import { patched } from '../field/patched.ts';
import { cuttingCells } from '../fit/close-tunnels.ts';
import { type Flaws, findFlaws, type WantedTopology } from '../fit/find-flaws.ts';
import { cellCentre, connectedSets, type Voxels, voxelise } from '../fit/voxels.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { boundsOf } from '../mesh/mesh-bounds.ts';
import { polygonise } from '../mesh/polygonise.ts';
import { dropSpecks } from '../mesh/specks.ts';
import { type MeshTopology, topologyOf } from '../mesh/topology.ts';
import type { StructureRecipe } from '../recipe.ts';

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
/** A crumb this near to the rest belongs to it, mm. */
const NEAR_MM = 0.8;

/**
 * Meshes a field; pinholes are plugged and handles cut until pieces and genus are as declared. After the last attempt the
 * surface is given as it is, and the checks say so.
 * @param clear takes from a mended field what it must not be, such as a plug in a bone.
 */
export function meshAsDeclared(
  start: Field,
  { topology, cellMm }: StructureRecipe,
  clear: (field: Field) => Field,
): Surface {
  let surface = meshField(start, cellMm);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (!isMendable(topologyOf(surface.mesh), topology)) return surface;
    // A hole that a bone makes cannot be plugged: where plugging did not help, the rim of the hole is cut through.
    const mended = mend(surface, topology, cellMm, attempt === 0 ? findFlaws : findCuts);
    surface = meshField(clear(mended), cellMm);
  }
  return surface;
}

/** Too many tunnels or pieces can be mended; too few cannot, nor can shreds. */
function isMendable(found: MeshTopology, { genus, pieces }: StructureRecipe['topology']): boolean {
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

function mend(
  { field, mesh }: Surface,
  { genus, pieces }: StructureRecipe['topology'],
  cellMm: number,
  find: typeof findFlaws,
): Field {
  const voxels = voxelise(onLattice(field, boundsOf(mesh.positions), cellMm), cellMm);
  const near = (x: number, y: number, z: number) => field.distance(x, y, z) < NEAR_MM;
  const { fill, cut } = find(voxels, { pieces: mostPieces(pieces), balls: genus === 0 }, near);
  const radiusMm = PATCH_CELLS * cellMm;
  return patched(field, { added: centres(voxels, fill), taken: centres(voxels, cut), radiusMm });
}

/** Cuts every handle, the rims of pinholes too, and drops all pieces but the largest. */
function findCuts(voxels: Voxels, { pieces, balls }: WantedTopology): Flaws {
  const cut = connectedSets(voxels, voxels.cells, 'faces').flatMap((piece, rank) => {
    if (rank >= pieces) return [...piece];
    const mask = new Uint8Array(voxels.cells.length);
    for (const index of piece) mask[index] = 1;
    return balls ? [...cuttingCells(voxels, mask).entries()].flatMap(([index, marked]) => (marked ? [index] : [])) : [];
  });
  return { fill: [], cut };
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
