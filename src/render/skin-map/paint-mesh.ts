import {
  BufferAttribute,
  BufferGeometry,
  Color,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  type ShaderMaterial,
} from 'three';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { Scheme } from '../lighting.ts';
import { createPaintMaterial, type PaintUniforms } from '../materials/paint-material.ts';
import { FORBIDDEN_DYE, PAINT_DYES } from '../materials/paint-palette.ts';
import type { SharedUniforms } from '../materials/tissue-material.ts';
import { MOST_LAYERS, numberOfLook, type PaintLayer } from './paint-layers.ts';
import { PAINT_RENDER_ORDER } from './paint-order.ts';
import type { PaintGeometry } from './paint-skin.ts';

/** All painted skin on the GPU: one draw call. */
export class PaintMesh {
  readonly object: Mesh<BufferGeometry, ShaderMaterial>;
  private readonly layers: readonly PaintLayer[];
  private readonly uniforms: PaintUniforms;

  /** @param lights of the model, so that the paint stands in the same light */
  constructor({ positions, normals, distances, indices, layers }: PaintGeometry, lights: SharedUniforms) {
    const geometry = new BufferGeometry();
    const metres = positions.map((mm) => mm / MM_PER_METRE);
    const measured = new InterleavedBuffer(distances, MOST_LAYERS);
    geometry.setAttribute('position', new BufferAttribute(metres, 3));
    geometry.setAttribute('normal', new BufferAttribute(normals, 3));
    geometry.setAttribute('distanceA', new InterleavedBufferAttribute(measured, 4, 0));
    geometry.setAttribute('distanceB', new InterleavedBufferAttribute(measured, 4, 4));
    geometry.setIndex(new BufferAttribute(indices, 1));
    this.layers = layers;
    this.uniforms = {
      uDyes: { value: Array.from({ length: MOST_LAYERS }, () => new Color()) },
      uLooks: { value: Array.from({ length: MOST_LAYERS }, (_, i) => (layers[i] ? numberOfLook(layers[i].look) : -1)) },
    };
    this.object = new Mesh(geometry, createPaintMaterial(lights, this.uniforms));
    this.object.name = 'paint';
    this.object.renderOrder = PAINT_RENDER_ORDER;
    this.object.matrixAutoUpdate = false;
    this.setScheme('light');
  }

  setScheme(scheme: Scheme): void {
    for (const [i, { look, tone }] of this.layers.entries()) {
      const dyes = PAINT_DYES[scheme];
      this.uniforms.uDyes.value[i]?.copy(look === 'forbidden' ? FORBIDDEN_DYE[scheme] : dyes[tone % dyes.length]!);
    }
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}
