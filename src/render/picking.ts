import { BufferAttribute, BufferGeometry, FrontSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { PickShape } from './merge.ts';

export interface Hit {
  /** Index into `atlas.structures`. */
  readonly structure: number;
  /** Metres from the ray's origin. */
  readonly distanceM: number;
}

interface Target {
  readonly shape: PickShape;
  /** xmin, ymin, zmin, xmax, ymax, zmax in metres. */
  readonly box: Float64Array;
  /** Built when a ray first meets the box, or when the page is idle. */
  tree: MeshBVH | null;
}

/**
 * Finds the nearest pickable structure on a ray.
 *
 * NOTES. One tree over everything would have to be rebuilt, or walked past, when structures are hidden. Each structure
 * has its own small tree instead, found through its box; left twins ask the tree of the right one with a mirrored ray,
 * so half the trees are never built. Boxes are met nearest first, and a hit in front of the next box ends the search.
 */
export class Picker {
  private readonly targets: (Target | null)[];
  private pickable: (structure: number) => boolean = () => false;

  constructor(structures: number) {
    this.targets = new Array<Target | null>(structures).fill(null);
  }

  add(shapes: readonly PickShape[]): void {
    for (const shape of shapes) this.targets[shape.structure] = { shape, box: boxOf(shape.positions), tree: null };
  }

  setPickable(pickable: (structure: number) => boolean): void {
    this.pickable = pickable;
  }

  /** @param ray in metres, direction of unit length */
  pick(ray: Ray): Hit | null {
    const near = this.targets
      .flatMap((target, structure) => {
        if (!target || !this.pickable(structure)) return [];
        const entry = enterBox(target.box, ray);
        return entry === null ? [] : [{ target, entry }];
      })
      .sort((a, b) => a.entry - b.entry);
    let best: Hit | null = null;
    for (const { target, entry } of near) {
      if (best && entry > best.distanceM) break;
      const distanceM = this.cast(target, ray);
      if (distanceM !== null && (!best || distanceM < best.distanceM)) {
        best = { structure: target.shape.structure, distanceM };
      }
    }
    return best;
  }

  /**
   * Every structure that a ray enters, pickable or not, nearest first, each where it is entered first.
   * @param ray in metres, direction of unit length
   */
  pierce(ray: Ray, reachM: number): Hit[] {
    const hits = this.targets.flatMap((target, structure): Hit[] => {
      const entry = target && enterBox(target.box, ray);
      if (!target || entry === null || entry > reachM) return [];
      const distanceM = this.cast(target, ray, reachM);
      return distanceM === null ? [] : [{ structure, distanceM }];
    });
    return hits.sort((a, b) => a.distanceM - b.distanceM);
  }

  /** Where a ray meets one structure, whether or not it can be picked; metres from the ray's origin, null for a miss. */
  meet(structure: number, ray: Ray): number | null {
    const target = this.targets[structure];
    return target && enterBox(target.box, ray) !== null ? this.cast(target, ray) : null;
  }

  /** Points on the surface of a structure, metres, spread over its vertices. */
  surfacePoints(structure: number, count: number): Vector3[] {
    const positions = this.targets[structure]?.shape.positions;
    if (!positions) return [];
    const vertices = positions.length / 3;
    const step = Math.max(1, Math.floor(vertices / count));
    const points: Vector3[] = [];
    for (let i = 0; i < vertices; i += step) points.push(new Vector3().fromArray(positions, i * 3));
    return points;
  }

  /** The triangles of a structure, metres; null while its file is not in. */
  shapeOf(structure: number): PickShape | null {
    return this.targets[structure]?.shape ?? null;
  }

  /** Builds one tree that is still missing; false when all known structures have theirs. For idle moments. */
  buildNext(): boolean {
    const next = this.targets.find((target) => target && target.shape.mirrorOf === null && !target.tree);
    if (!next) return false;
    treeOf(next);
    return true;
  }

  dispose(): void {
    this.targets.fill(null);
  }

  private cast(target: Target, ray: Ray, reachM = Infinity): number | null {
    const { mirrorOf } = target.shape;
    const source = mirrorOf === null ? target : this.targets[mirrorOf];
    if (!source) return null;
    const hit = treeOf(source).raycastFirst(mirrorOf === null ? ray : mirrored(ray), FrontSide, 0, reachM);
    return hit ? hit.distance : null;
  }
}

const mirrorRay = new Ray();

/** The ray on the other side of the sagittal plane; triangles keep facing it. */
function mirrored({ origin, direction }: Ray): Ray {
  mirrorRay.origin.set(-origin.x, origin.y, origin.z);
  mirrorRay.direction.set(-direction.x, direction.y, direction.z);
  return mirrorRay;
}

function treeOf(target: Target): MeshBVH {
  if (!target.tree) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(target.shape.positions, 3));
    geometry.setIndex(new BufferAttribute(target.shape.indices, 1));
    target.tree = new MeshBVH(geometry);
  }
  return target.tree;
}

function boxOf(positions: Float32Array): Float64Array {
  const box = Float64Array.of(Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity);
  for (let i = 0; i < positions.length; i++) {
    const axis = i % 3;
    box[axis] = Math.min(box[axis]!, positions[i]!);
    box[axis + 3] = Math.max(box[axis + 3]!, positions[i]!);
  }
  return box;
}

/** Distance at which the ray enters the box (0 from within), or null. */
function enterBox(box: Float64Array, { origin, direction }: Ray): number | null {
  let enter = 0;
  let leave = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const from = origin.getComponent(axis);
    const inverse = 1 / direction.getComponent(axis);
    const a = (box[axis]! - from) * inverse;
    const b = (box[axis + 3]! - from) * inverse;
    // NaN (a ray within a face plane) must not close the interval.
    if (Math.min(a, b) > enter) enter = Math.min(a, b);
    if (Math.max(a, b) < leave) leave = Math.max(a, b);
  }
  return enter <= leave ? enter : null;
}
