import { BufferAttribute, BufferGeometry, DoubleSide, Ray, type Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { StructureShape } from './body.ts';

/** Where a line goes through a muscle, mm along it. */
export interface Passage {
  readonly entersMm: number;
  readonly leavesMm: number;
}

/** Where muscles are this thick along a line it counts as their belly; tendons and thin rims do not, mm. */
export const BELLY_MM = 6;
const SAME_MM = 0.01;

/** Muscles that lines are sent through. */
export class MuscleLines {
  private readonly trees: readonly MeshBVH[];

  constructor(shapes: readonly StructureShape[]) {
    this.trees = shapes.map(({ positions, indices }) => {
      const geometry = new BufferGeometry();
      geometry.setAttribute('position', new BufferAttribute(positions, 3));
      geometry.setIndex(new BufferAttribute(indices, 1));
      return new MeshBVH(geometry);
    });
  }

  /** The first belly on a line within reach; null without one. @param along of unit length */
  belly(from: Vector3, along: Vector3, reachMm: number): Passage | null {
    const ray = new Ray(from, along);
    let first: Passage | null = null;
    for (const tree of this.trees) {
      const metMm = crossings(tree.raycast(ray, DoubleSide).map(({ distance }) => distance));
      for (let i = 0; i + 1 < metMm.length; i += 2) {
        const passage = { entersMm: metMm[i]!, leavesMm: metMm[i + 1]! };
        const isBelly = passage.leavesMm - passage.entersMm >= BELLY_MM && passage.entersMm <= reachMm;
        if (isBelly && (!first || passage.entersMm < first.entersMm)) first = passage;
      }
    }
    return first;
  }
}

/** Where a line goes in and out, in order; through an edge it meets the triangles on both sides of it. */
function crossings(distancesMm: number[]): readonly number[] {
  const sorted = distancesMm.toSorted((a, b) => a - b);
  return sorted.filter((mm, i) => i === 0 || mm - sorted[i - 1]! > SAME_MM);
}
