import { type Box3, BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { type ExtendedTriangle, type HitPointInfo, MeshBVH } from 'three-mesh-bvh';
import type { Bounds } from '#src/anatomy/frame.ts';
import type { Mesh } from '../mesh/mesh.ts';

/*
 * NOTES. The references are open (small holes), cross themselves and hold several shells, so that one ray's parity is often
 * wrong. Their faces are wound alike, however: counting crossings with their sign gives the winding number along a ray,
 * which is right where shells overlap and differs only for the rare ray that slips through a hole. Three rays decide
 * where they agree (all but some 2 % of the points), nine where they do not.
 */

/** A triangle mesh that can be asked where it is and what lies inside it; mm, negative inside. */
export interface Solid {
  readonly bounds: Bounds;
  /** Unsigned distance to the surface; `limitMm` stops the search early. */
  readonly surfaceDistance: (x: number, y: number, z: number, limitMm?: number) => number;
  readonly isInside: (x: number, y: number, z: number) => boolean;
  readonly signedDistance: (x: number, y: number, z: number) => number;
}

/** Fixed directions, spread evenly and along no axis, so that rays do not run along edges. */
const RAYS: readonly (readonly [number, number, number])[] = Array.from({ length: 9 }, (_, i) => {
  const height = 0.97 - (1.94 * ((i * 4) % 9)) / 8;
  const angleRad = 0.3 + i * 2.399963;
  const across = Math.sqrt(1 - height * height);
  return [across * Math.cos(angleRad), height, across * Math.sin(angleRad)] as const;
});
const FIRST_RAYS = 3;

/** Prepares a mesh, open or crossing itself as it may be, for distance and inside questions. */
export function solidOf(mesh: Mesh): Solid {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
  geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1));
  const bvh = new MeshBVH(geometry, { targetLeafSize: 6 });
  const point = new Vector3();
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const surfaceDistance = (x: number, y: number, z: number, limitMm = Number.POSITIVE_INFINITY): number =>
    bvh.closestPointToPoint(point.set(x, y, z), hit, 0, limitMm)?.distance ?? limitMm;
  const windingAlong = rayWinding(bvh);
  const isInside = (x: number, y: number, z: number): boolean => {
    let votes = 0;
    for (let i = 0; i < FIRST_RAYS; i++) if (windingAlong(x, y, z, RAYS[i]!) > 0) votes++;
    if (votes === 0 || votes === FIRST_RAYS) return votes > 0;
    for (let i = FIRST_RAYS; i < RAYS.length; i++) if (windingAlong(x, y, z, RAYS[i]!) > 0) votes++;
    return votes > RAYS.length / 2;
  };
  return {
    bounds: boundsOf(mesh),
    surfaceDistance,
    isInside,
    signedDistance: (x, y, z) => {
      const distanceMm = surfaceDistance(x, y, z);
      return isInside(x, y, z) ? -distanceMm : distanceMm;
    },
  };
}

/** Crossings of a ray with the faces, +1 where it leaves the solid and -1 where it enters. */
function rayWinding(bvh: MeshBVH): (x: number, y: number, z: number, ray: readonly [number, number, number]) => number {
  let [ox, oy, oz, dx, dy, dz, winding] = [0, 0, 0, 0, 0, 0, 0];
  const callbacks = {
    intersectsBounds: ({ min, max }: Box3): boolean => {
      const [x1, x2] = [(min.x - ox) / dx, (max.x - ox) / dx];
      const [y1, y2] = [(min.y - oy) / dy, (max.y - oy) / dy];
      const [z1, z2] = [(min.z - oz) / dz, (max.z - oz) / dz];
      const far = Math.min(Math.max(x1, x2), Math.max(y1, y2), Math.max(z1, z2));
      const near = Math.max(Math.min(x1, x2), Math.min(y1, y2), Math.min(z1, z2));
      return far >= 0 && near <= far;
    },
    intersectsTriangle: ({ a, b, c }: ExtendedTriangle): boolean => {
      const [e1x, e1y, e1z] = [b.x - a.x, b.y - a.y, b.z - a.z];
      const [e2x, e2y, e2z] = [c.x - a.x, c.y - a.y, c.z - a.z];
      const [px, py, pz] = [dy * e2z - dz * e2y, dz * e2x - dx * e2z, dx * e2y - dy * e2x];
      const det = e1x * px + e1y * py + e1z * pz;
      if (det === 0) return false;
      const [tx, ty, tz] = [ox - a.x, oy - a.y, oz - a.z];
      const u = (tx * px + ty * py + tz * pz) / det;
      if (u < 0 || u > 1) return false;
      const [qx, qy, qz] = [ty * e1z - tz * e1y, tz * e1x - tx * e1z, tx * e1y - ty * e1x];
      const v = (dx * qx + dy * qy + dz * qz) / det;
      if (v < 0 || u + v > 1) return false;
      if ((e2x * qx + e2y * qy + e2z * qz) / det > 0) winding += det > 0 ? -1 : 1;
      return false;
    },
  };
  return (x, y, z, ray) => {
    [ox, oy, oz, dx, dy, dz, winding] = [x, y, z, ray[0], ray[1], ray[2], 0];
    bvh.shapecast(callbacks);
    return winding;
  };
}

function boundsOf({ positions }: Mesh): Bounds {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2;
    min[axis] = Math.min(min[axis], positions[i]!);
    max[axis] = Math.max(max[axis], positions[i]!);
  }
  return { min, max };
}
