import {
  BufferAttribute,
  BufferGeometry,
  type Intersection,
  Mesh,
  type Ray,
  Raycaster,
  type ShaderMaterial,
  Vector3,
} from 'three';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { TapeColour } from '#src/anatomy/tape-colour.ts';
import { createTapeMaterial, type TapeUniforms } from '../materials/tape-material.ts';
import { TAPE_DYES } from '../materials/tape-palette.ts';
import type { SharedUniforms } from '../materials/tissue-material.ts';
import type { DrawnStrip, TapeGeometry } from './lay-protocol.ts';

/** Tape that is seen through, and where it then stands among what is: over all of it. */
const SHEER_OPACITY = 0.42;
const SHEER_ORDER = 1000;
/** The next strip begins where one ends: without this its first edge would show, mm. */
const SHORT_MM = 0.05;

/** A place on the tape: metres, and the unit normal there. */
export interface TapePlace {
  readonly at: Vector3;
  readonly outward: Vector3;
}

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

  /** Whether what lies under the tape is seen through it. */
  setSheer(sheer: boolean): void {
    this.uniforms.uOpacity.value = sheer ? SHEER_OPACITY : 1;
    this.object.material.transparent = sheer;
    this.object.renderOrder = sheer ? SHEER_ORDER : 0;
  }

  /** Draws what has been laid when so much of the tape is on, mm; see `DrawnStrip`. Infinity for all of it. */
  setLaidMm(laidMm: number): void {
    this.uniforms.uLaidMm.value = Math.min(laidMm - SHORT_MM, Number.MAX_SAFE_INTEGER);
  }

  /** Draws where a strip that is not laid yet will lie, with marks that point the way if wanted; null for none. */
  setGuide(order: number | null, arrows: boolean): void {
    const strip = this.strips.find((candidate) => candidate.order === order);
    this.uniforms.uGuide.value.set(strip?.fromLaidMm ?? 0, strip ? strip.toLaidMm - SHORT_MM : 0, arrows ? 1 : 0);
  }

  /** The strip that a ray meets first, of what is laid. @param ray in metres, direction of unit length */
  stripAt(ray: Ray): { readonly order: number; readonly distanceM: number } | null {
    const found: Intersection[] = [];
    this.object.raycast(new Raycaster(ray.origin, ray.direction), found);
    const laid = found.filter(({ face }) => face && this.laidAtMm(face.a) <= this.uniforms.uLaidMm.value);
    const hit = laid.toSorted((a, b) => a.distance - b.distance)[0];
    if (hit?.faceIndex == null) return null;
    const index = 3 * hit.faceIndex;
    const strip = this.strips.find(
      ({ firstIndex, indexCount }) => index >= firstIndex && index < firstIndex + indexCount,
    );
    return strip ? { order: strip.order, distanceM: hit.distance } : null;
  }

  /** The place on a strip so far from its start, near its middle line; null when there is no such strip. */
  placeOn(order: number, alongMm: number): TapePlace | null {
    const strip = this.strips.find((candidate) => candidate.order === order);
    const { index, attributes } = this.object.geometry;
    const { course, position, normal } = attributes;
    if (!strip || !index || !course || !position || !normal) return null;
    let nearest = -1;
    let leastMm = Number.POSITIVE_INFINITY;
    for (let i = strip.firstIndex; i < strip.firstIndex + strip.indexCount; i++) {
      const vertex = index.getX(i);
      const offMm = Math.abs(course.getX(vertex) - alongMm) + Math.abs(course.getY(vertex));
      if (offMm < leastMm) [nearest, leastMm] = [vertex, offMm];
    }
    return {
      at: new Vector3().fromBufferAttribute(position, nearest),
      outward: new Vector3().fromBufferAttribute(normal, nearest),
    };
  }

  dispose(): void {
    this.object.geometry.dispose();
    this.object.material.dispose();
  }

  private laidAtMm(vertex: number): number {
    return this.object.geometry.getAttribute('course').getW(vertex);
  }
}
