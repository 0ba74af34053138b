import type { Mesh } from '../mesh/mesh.ts';

/** A mesh with what the page shades it by; one entry per vertex. */
export interface ShadedMesh extends Mesh {
  /** Unit vectors, x, y, z per vertex. */
  readonly normals: Float32Array;
  /** 0 buried to 1 open. */
  readonly openness: Float32Array;
  /** Muscles only. */
  readonly fibres: {
    readonly sectionMm: Float32Array;
    readonly progress: Float32Array;
    readonly tendon: Float32Array;
  } | null;
}
