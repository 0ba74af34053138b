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
      const metMm = tree.raycast(ray, DoubleSide).map(({ distance }) => distance);
      metMm.sort((a, b) => a - b);
      for (let i = 0; i + 1 < metMm.length; i += 2) {
        const passage = { entersMm: metMm[i]!, leavesMm: metMm[i + 1]! };
        const isBelly = passage.leavesMm - passage.entersMm >= BELLY_MM && passage.entersMm <= reachMm;
        if (isBelly && (!first || passage.entersMm < first.entersMm)) first = passage;
      }
    }
    return first;
  }
}
