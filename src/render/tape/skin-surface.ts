import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';

/** A place on a triangle of the skin, mm. */
export interface SurfacePoint {
  readonly face: number;
  readonly at: Vector3;
}

/** The skin as tape meets it: a closed mesh that can be walked on from triangle to triangle, mm. */
export interface SkinSurface {
  /** x, y, z a vertex. */
  readonly positions: Float32Array;
  /** Three a triangle, anticlockwise seen from outside. */
  readonly indices: Uint32Array;
  /** The triangle beyond each edge, three a triangle; edge k runs from corner k to the next. */
  readonly beyond: Int32Array;
  /** Unit normals, three a triangle. */
  readonly faceNormals: Float32Array;
  /** Unit normals, three a vertex. */
  readonly normals: Float32Array;
  nearest(point: Vector3): SurfacePoint;
  /** Where a line first meets the skin; null where it never does. @param along of unit length */
  pierce(from: Vector3, along: Vector3): SurfacePoint | null;
}

/** @param positions mm @param indices a closed mesh whose triangles look outward */
export function createSkinSurface(positions: Float32Array, indices: Uint32Array): SkinSurface {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices, 1));
  // Without `indirect` the tree would sort the triangles, and what lies beyond an edge would no longer be found.
  const tree = new MeshBVH(geometry, { indirect: true });
  return {
    positions,
    indices,
    beyond: linkEdges(indices, positions.length / 3),
    ...computeNormals(positions, indices),
    nearest(point) {
      const hit = tree.closestPointToPoint(point);
      if (!hit) throw new Error('The skin has no triangles.');
      return { face: hit.faceIndex, at: hit.point.clone() };
    },
    pierce(from, along) {
      const hit = tree.raycastFirst(new Ray(from, along), DoubleSide);
      return hit && typeof hit.faceIndex === 'number' ? { face: hit.faceIndex, at: hit.point } : null;
    },
  };
}

/** Sets `out` to a corner of a triangle. */
export function corner({ positions, indices }: SkinSurface, face: number, k: number, out: Vector3): Vector3 {
  return out.fromArray(positions, 3 * indices[3 * face + (k % 3)]!);
}

const a = new Vector3();
const b = new Vector3();
const c = new Vector3();
const whole = new Vector3();
const part = new Vector3();

/** Sets `out` to the direction away from the body, smooth across the edges of triangles. */
export function smoothNormal(surface: SkinSurface, { face, at }: SurfacePoint, out: Vector3): Vector3 {
  const corners = [corner(surface, face, 0, a), corner(surface, face, 1, b), corner(surface, face, 2, c)] as const;
  whole.fromArray(surface.faceNormals, 3 * face);
  out.set(0, 0, 0);
  for (let k = 0; k < 3; k++) {
    const p = corners[(k + 1) % 3]!;
    const q = corners[(k + 2) % 3]!;
    // The area across from a corner says how much of it there is at this place.
    const weight = whole.dot(part.subVectors(q, p).cross(offset.subVectors(at, p)));
    const vertex = 3 * surface.indices[3 * face + k]!;
    out.addScaledVector(part.fromArray(surface.normals, vertex), Math.max(0, weight));
  }
  return out.lengthSq() > 0 ? out.normalize() : out.copy(whole);
}

const offset = new Vector3();

function linkEdges(indices: Uint32Array, vertices: number): Int32Array {
  const endOf = (i: number) => indices[i % 3 === 2 ? i - 2 : i + 1]!;
  // The edges that leave the same vertex hang together, the last one first.
  const lastFrom = new Int32Array(vertices).fill(-1);
  const before = new Int32Array(indices.length);
  for (let i = 0; i < indices.length; i++) {
    before[i] = lastFrom[indices[i]!]!;
    lastFrom[indices[i]!] = i;
  }
  return Int32Array.from(indices, (from, i) => {
    let back = lastFrom[endOf(i)]!;
    while (back >= 0 && endOf(back) !== from) back = before[back]!;
    return back < 0 ? -1 : Math.floor(back / 3);
  });
}

function computeNormals(positions: Float32Array, indices: Uint32Array) {
  const faceNormals = new Float32Array(indices.length);
  const normals = new Float32Array(positions.length);
  for (let i = 0; i < indices.length; i += 3) {
    a.fromArray(positions, 3 * indices[i]!);
    b.fromArray(positions, 3 * indices[i + 1]!).sub(a);
    c.fromArray(positions, 3 * indices[i + 2]!).sub(a);
    const normal = b.cross(c);
    // Large triangles weigh more at their corners.
    for (let k = 0; k < 3; k++) {
      part
        .fromArray(normals, 3 * indices[i + k]!)
        .add(normal)
        .toArray(normals, 3 * indices[i + k]!);
    }
    normal.normalize().toArray(faceNormals, i);
  }
  for (let i = 0; i < normals.length; i += 3) part.fromArray(normals, i).normalize().toArray(normals, i);
  return { faceNormals, normals };
}
