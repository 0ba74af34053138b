import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Triangle, Vector3 } from 'three';
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh';
import type { Mesh } from '../mesh/mesh.ts';
import type { Random } from './random.ts';
import type { ReferenceSolid } from './reference-solid.ts';
import type { Sample } from './samples.ts';
import { drawSurfacePoints } from './surface-points.ts';

/*
 * NOTES. Thickness is asked along the face's own normal: across the sheet it is the way to the other side, at the rim the way
 * through the whole sheet, so that a sheet grows thicker and not wider.
 */

/** Farther off than this the surface is not asked how thick the sheet is: such samples are clipped anyway. */
const NEAR_MM = 6;
/** Rays begin this far inside. */
const BENEATH_MM = 0.01;
/** Points in the middle of the sheet: as many as on its surface, halved; they hold it together. */
const MIDDLE_WEIGHT = 2;
/** What is thicker than this many times the least thickness needs no such points. */
const THIN = 2;

/** A sheet that is nowhere thinner than asked: what a table of plates is fitted to. */
export interface SheetReference extends ReferenceSolid {
  /** Samples in the middle of the sheet, where it is thin. */
  readonly drawMiddle: (points: number, random: Random) => Sample[];
}

/** Thickens a reference evenly to both sides where it is thinner than `leastThicknessMm`. */
export function sheetReference(reference: ReferenceSolid, leastThicknessMm: number): SheetReference {
  const { surface, solid } = reference;
  const { nearest, thicknessMm } = thicknessOf(surface);
  const signedDistance = (x: number, y: number, z: number): number => {
    const distanceMm = solid.signedDistance(x, y, z);
    if (Math.abs(distanceMm) > NEAR_MM) return distanceMm;
    const { point, normal } = nearest(x, y, z);
    return distanceMm - Math.max(0, leastThicknessMm - thicknessMm(point, normal)) / 2;
  };
  const drawMiddle = (count: number, random: Random): Sample[] => {
    const { points, normals } = drawSurfacePoints(surface, count, random);
    const middle: Sample[] = [];
    for (let i = 0; i < points.length; i += 3) {
      const point = new Vector3(points[i], points[i + 1], points[i + 2]);
      const normal = new Vector3(normals[i], normals[i + 1], normals[i + 2]);
      const acrossMm = thicknessMm(point, normal);
      if (acrossMm > THIN * leastThicknessMm) continue;
      point.addScaledVector(normal, -acrossMm / 2);
      middle.push([point.x, point.y, point.z, -Math.max(leastThicknessMm, acrossMm) / 2, MIDDLE_WEIGHT]);
    }
    return middle;
  };
  return {
    ...reference,
    drawMiddle,
    solid: {
      bounds: solid.bounds,
      signedDistance,
      surfaceDistance: (x, y, z) => Math.abs(signedDistance(x, y, z)),
      isInside: (x, y, z) => signedDistance(x, y, z) < 0,
    },
  };
}

/** The nearest place of a surface, and how thick the solid is behind a place. */
function thicknessOf({ positions, indices }: Mesh) {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  const index = new BufferAttribute(indices.slice(), 1);
  geometry.setIndex(index);
  const bvh = new MeshBVH(geometry);
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const face = new Triangle();
  const { position } = geometry.attributes as { position: BufferAttribute };
  const ray = new Ray();
  return {
    nearest: (x: number, y: number, z: number): { readonly point: Vector3; readonly normal: Vector3 } => {
      bvh.closestPointToPoint(new Vector3(x, y, z), hit);
      const corner = (k: number) => index.getX(3 * hit.faceIndex + k);
      face.setFromAttributeAndIndices(position, corner(0), corner(1), corner(2));
      return { point: hit.point, normal: face.getNormal(new Vector3()) };
    },
    thicknessMm: (point: Vector3, normal: Vector3): number => {
      ray.direction.copy(normal).negate();
      ray.origin.copy(point).addScaledVector(ray.direction, BENEATH_MM);
      return bvh.raycastFirst(ray, DoubleSide)?.distance ?? Number.POSITIVE_INFINITY;
    },
  };
}
