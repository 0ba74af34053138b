import { Mesh, type ShaderMaterial, SphereGeometry, Vector3 } from 'three';
import type { DiscBulge } from './disc-bulge.ts';
import { createBulgeMaterial } from './materials/bulge-material.ts';
import type { SharedUniforms } from './materials/tissue-material.ts';

const SEGMENTS = 28;
const UP = new Vector3(0, 1, 0);

/** The swelling of a disc on the GPU. */
export class DiscBulgeMesh {
  readonly object: Mesh<SphereGeometry, ShaderMaterial>;

  /** @param lights of the model, so that it stands in the same light */
  constructor({ centre, towards, reachM, widthM }: DiscBulge, lights: SharedUniforms) {
    this.object = new Mesh(new SphereGeometry(1, SEGMENTS, SEGMENTS), createBulgeMaterial(lights));
    this.object.name = 'disc-bulge';
    this.object.position.set(...centre);
    this.object.quaternion.setFromUnitVectors(UP, new Vector3(...towards));
    this.object.scale.set(widthM, reachM, widthM);
    this.object.updateMatrix();
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}
