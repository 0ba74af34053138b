import type { Bounds, Vec3 } from '#src/anatomy/frame.ts';
import type { Field } from '../field/field.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { joinShells, splitShells } from './shells.ts';
import { type Solid, solidOf } from './solid.ts';

/** A reference made ready: the faces that bound it, and the solid they bound. */
export interface ReferenceSolid {
  /** Faces with inside on one side only. */
  readonly surface: Mesh;
  /** The separate parts it is made of, closed or nearly so. */
  readonly shells: readonly Mesh[];
  readonly areaMm2: number;
  /** Mean thickness: twice the volume over the area. */
  readonly thicknessMm: number;
  readonly solid: Solid;
  /** Planes that cut the reference; infinite where it is not cut. */
  readonly cuts: Bounds;
  /** What was taken out of it, if anything. */
  readonly hollow?: Field;
}

export const UNCUT: Bounds = { min: [-Infinity, -Infinity, -Infinity], max: [Infinity, Infinity, Infinity] };

/** Faces nearer than this to a cut belong to the cut. */
const CUT_MM = 0.05;

/** Both sides of a face are asked this far from it. */
const BESIDE_MM = 0.05;
/** Shells smaller than this are crumbs of the segmentation. */
const CRUMB_MM2 = 20;

/**
 * Prepares a reference: leaves out crumbs and the shells around voids (wound inwards), then the faces that lie within
 * the solid or outside of it on both sides.
 * @param cuts flat cuts of the reference that are not anatomy, as a box with infinite sides where nothing is cut.
 */
export function prepareReference(mesh: Mesh, cuts: Bounds = UNCUT): ReferenceSolid {
  const shells = splitShells(mesh);
  const kept = shells.filter(({ volumeMm3, areaMm2 }) => volumeMm3 > 0 && areaMm2 >= CRUMB_MM2);
  if (kept.length === 0) throw new Error('the reference bounds nothing: its faces enclose no volume or face inwards');
  const whole = joinShells(kept);
  const all = solidOf(whole);
  const surface = onlyFaces(whole, (centre, normal) => {
    if (!isWithin(cuts, centre, CUT_MM)) return false;
    const beside = (side: number): boolean =>
      all.isInside(
        centre[0] + side * BESIDE_MM * normal[0],
        centre[1] + side * BESIDE_MM * normal[1],
        centre[2] + side * BESIDE_MM * normal[2],
      );
    return beside(-1) !== beside(1);
  });
  const { surfaceDistance } = solidOf(surface);
  const areaMm2 = kept.reduce((sum, shell) => sum + shell.areaMm2, 0);
  return {
    surface,
    shells: kept.map((shell) => shell.mesh),
    areaMm2,
    thicknessMm: (2 * kept.reduce((sum, shell) => sum + shell.volumeMm3, 0)) / areaMm2,
    cuts,
    solid: {
      bounds: all.bounds,
      isInside: all.isInside,
      surfaceDistance,
      signedDistance: (x, y, z) => {
        const distanceMm = surfaceDistance(x, y, z);
        return all.isInside(x, y, z) ? -distanceMm : distanceMm;
      },
    },
  };
}

/** Whether a point lies in a box and at least `marginMm` from its sides. */
export function isWithin({ min, max }: Bounds, point: Vec3, marginMm: number): boolean {
  return point.every((value, axis) => value > min[axis]! + marginMm && value < max[axis]! - marginMm);
}

/** The faces whose centre and unit normal pass a test. */
export function onlyFaces({ positions, indices }: Mesh, keep: (centre: Vec3, normal: Vec3) => boolean): Mesh {
  const kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    const at = (k: number): number => (positions[a + k]! + positions[b + k]! + positions[c + k]!) / 3;
    const [px, py, pz] = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [number, number, number];
    const [qx, qy, qz] = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [number, number, number];
    const normal = [py * qz - pz * qy, pz * qx - px * qz, px * qy - py * qx] as const;
    const length = Math.hypot(...normal) || 1;
    if (keep([at(0), at(1), at(2)], [normal[0] / length, normal[1] / length, normal[2] / length]))
      kept.push(indices[t]!, indices[t + 1]!, indices[t + 2]!);
  }
  return { positions, indices: new Uint32Array(kept) };
}
