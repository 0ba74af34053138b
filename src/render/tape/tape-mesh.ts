import { BufferAttribute, BufferGeometry, Mesh, type ShaderMaterial } from 'three';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import { createTapeMaterial, type TapeUniforms } from '../materials/tape-material.ts';
import { TAPE_DYES, type TapeColour } from '../materials/tape-palette.ts';
import type { SharedUniforms } from '../materials/tissue-material.ts';
import type { DrawnStrip, TapeGeometry } from './lay-protocol.ts';

/** All strips of a protocol on the GPU: one draw call. */
export class TapeMesh {
  readonly object: Mesh<BufferGeometry, ShaderMaterial>;
  readonly strips: readonly DrawnStrip[];
  private readonly uniforms: TapeUniforms;

  /** @param lights of the model, so that the tape stands in the same light */
  constructor(tape: TapeGeometry, lights: SharedUniforms) {
    const geometry = new BufferGeometry();
    const metres = tape.positions.map((mm) => mm / MM_PER_METRE);
    geometry.setAttribute('position', new BufferAttribute(metres, 3));
    geometry.setAttribute('normal', new BufferAttribute(tape.normals, 3));
    geometry.setAttribute('course', new BufferAttribute(tape.courses, 4));
    geometry.setAttribute('rim', new BufferAttribute(tape.rims, 2));
    geometry.setIndex(new BufferAttribute(tape.indices, 1));
    const { material, uniforms } = createTapeMaterial(lights);
    this.uniforms = uniforms;
    this.strips = tape.strips;
    this.object = new Mesh(geometry, material);
    this.object.name = 'tape';
    this.object.matrixAutoUpdate = false;
  }

  setColour(colour: TapeColour): void {
    this.uniforms.uDye.value = TAPE_DYES[colour];
  }

  /** Whether stretched parts are tinted. */
  showStretch(shown: boolean): void {
    this.uniforms.uShowStretch.value = shown ? 1 : 0;
  }

  /** Draws what has been laid when so much of the tape is on, mm; see `DrawnStrip`. Infinity for all of it. */
  setLaidMm(laidMm: number): void {
    this.uniforms.uLaidMm.value = Math.min(laidMm, Number.MAX_SAFE_INTEGER);
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }
}
