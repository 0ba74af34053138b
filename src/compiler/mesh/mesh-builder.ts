import type { Mesh } from './mesh.ts';

/** Collects vertices and triangles whose number is not known beforehand. */
export interface MeshBuilder {
  /** Adds a vertex, mm, and returns its index. */
  readonly addVertex: (x: number, y: number, z: number) => number;
  /** Adds a triangle, counter-clockwise seen from outside. */
  readonly addTriangle: (a: number, b: number, c: number) => void;
  readonly finish: () => Mesh;
}

export function createMeshBuilder(): MeshBuilder {
  let positions = new Float32Array(3 << 12);
  let indices = new Uint32Array(3 << 13);
  let positionCount = 0;
  let indexCount = 0;
  return {
    addVertex(x, y, z) {
      if (positionCount === positions.length) {
        const wider = new Float32Array(positions.length * 2);
        wider.set(positions);
        positions = wider;
      }
      positions[positionCount] = x;
      positions[positionCount + 1] = y;
      positions[positionCount + 2] = z;
      positionCount += 3;
      return positionCount / 3 - 1;
    },
    addTriangle(a, b, c) {
      if (indexCount === indices.length) {
        const wider = new Uint32Array(indices.length * 2);
        wider.set(indices);
        indices = wider;
      }
      indices[indexCount] = a;
      indices[indexCount + 1] = b;
      indices[indexCount + 2] = c;
      indexCount += 3;
    },
    finish: () => ({ positions: positions.slice(0, positionCount), indices: indices.slice(0, indexCount) }),
  };
}
