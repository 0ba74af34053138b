import { type BufferGeometry, Mesh, type ShaderMaterial } from 'three';
import { createCordMaterial } from '../materials/cord-material.ts';
import type { SharedUniforms } from '../materials/tissue-material.ts';

/** A nerve that takes another way, on the GPU: one draw call. */
export class NerveVariantMesh {
  readonly object: Mesh<BufferGeometry, ShaderMaterial>;

  /** @param lights of the model, so that it stands in the same light */
  constructor(geometry: BufferGeometry, lights: SharedUniforms) {
    this.object = new Mesh(geometry, createCordMaterial(lights));
    this.object.name = 'nerve-variant';
    this.object.matrixAutoUpdate = false;
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}
