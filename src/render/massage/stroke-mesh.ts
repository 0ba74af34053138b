import { BufferAttribute, BufferGeometry, Mesh, type ShaderMaterial } from 'three';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import { createStrokeMaterial } from '../materials/stroke-material.ts';
import type { SharedUniforms } from '../materials/tissue-material.ts';
import { PAINT_RENDER_ORDER } from '../skin-map/paint-order.ts';
import type { StrokeGeometry } from './lay-strokes.ts';

/** All strokes of a massage on the GPU: one draw call. */
export class StrokeMesh {
  readonly object: Mesh<BufferGeometry, ShaderMaterial>;

  /** @param lights of the model, so that the signs stand in the same light */
  constructor({ positions, normals, courses, indices }: StrokeGeometry, lights: SharedUniforms) {
    const geometry = new BufferGeometry();
    const metres = positions.map((mm) => mm / MM_PER_METRE);
    geometry.setAttribute('position', new BufferAttribute(metres, 3));
    geometry.setAttribute('normal', new BufferAttribute(normals, 3));
    geometry.setAttribute('course', new BufferAttribute(courses, 4));
    geometry.setIndex(new BufferAttribute(indices, 1));
    this.object = new Mesh(geometry, createStrokeMaterial(lights));
    this.object.name = 'strokes';
    this.object.renderOrder = PAINT_RENDER_ORDER;
    this.object.matrixAutoUpdate = false;
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}
