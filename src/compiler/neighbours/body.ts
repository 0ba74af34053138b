import { Box3, BufferAttribute, BufferGeometry, FrontSide, type Ray, Vector3 } from 'three';
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh';
import type { Mesh } from '../mesh/mesh.ts';
import { boundsOf } from '../mesh/mesh-bounds.ts';

/** A structure that can be asked what a ray meets and how near it is; mm. */
export interface Body {
  readonly id: string;
  readonly mesh: Mesh;
  /** Of a structure in the midline the right half alone is looked at. */
  readonly halved: boolean;
  readonly box: Box3;
  readonly areaMm2: number;
  /** Where a ray enters it first; null when that is not within reach. */
  readonly enter: (ray: Ray, reachMm: number) => number | null;
  /** How far its surface is from a point; null when that is more than the limit. */
  readonly distance: (point: Vector3, limitMm: number) => number | null;
}

export function bodyOf(id: string, mesh: Mesh, halved: boolean): Body {
  const tree = treeOf(mesh);
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  return {
    id,
    mesh,
    halved,
    box: boxOf(mesh),
    areaMm2: areaOf(mesh),
    enter: (ray, reachMm) => tree.raycastFirst(ray, FrontSide, 0, reachMm)?.distance ?? null,
    distance: (point, limitMm) => tree.closestPointToPoint(point, hit, 0, limitMm)?.distance ?? null,
  };
}

/** How far from the ends of the body its skin is cut off flat, mm. */
const LID_MM = 8;
/** A face of a lid looks straight up or down. */
const FLAT = 0.9;

/** The way from a point to the nearest skin; the flat ends of the skin, where the model was cut off, are none. */
export function skinSeeker(skin: Mesh): (point: Vector3, way: Vector3) => number {
  const { min, max } = boundsOf(skin.positions);
  const tree = treeOf({ ...skin, indices: withoutLids(skin, min[1] + LID_MM, max[1] - LID_MM) });
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const level = new Vector3();
  return (point, way) => {
    // What stands out beyond an end is seen from the side.
    level.copy(point).setY(Math.min(max[1] - LID_MM, Math.max(min[1] + LID_MM, point.y)));
    tree.closestPointToPoint(level, hit);
    way.subVectors(hit.point, level);
    const distanceMm = way.length();
    way.normalize();
    return distanceMm;
  };
}

function boxOf({ positions }: Mesh): Box3 {
  const { min, max } = boundsOf(positions);
  return new Box3(new Vector3(...min), new Vector3(...max));
}

function areaOf({ positions, indices }: Mesh): number {
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  let sumMm2 = 0;
  for (let i = 0; i < indices.length; i += 3) {
    for (const [k, corner] of [a, b, c].entries()) corner.fromArray(positions, 3 * indices[i + k]!);
    sumMm2 += b.sub(a).cross(c.sub(a)).length() / 2;
  }
  return sumMm2;
}

function treeOf({ positions, indices }: Mesh): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices.slice(), 1));
  return new MeshBVH(geometry);
}

function withoutLids({ positions, indices }: Mesh, lowMm: number, highMm: number): Uint32Array {
  const [a, b, c] = [new Vector3(), new Vector3(), new Vector3()];
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    for (const [k, corner] of [a, b, c].entries()) corner.fromArray(positions, 3 * indices[i + k]!);
    const y = (a.y + b.y + c.y) / 3;
    const normal = b.sub(a).cross(c.sub(a)).normalize();
    const isLid = (y < lowMm || y > highMm) && Math.abs(normal.y) > FLAT;
    if (!isLid) kept.push(indices[i]!, indices[i + 1]!, indices[i + 2]!);
  }
  return Uint32Array.from(kept);
}
